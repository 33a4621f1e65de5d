#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QVector>

#include <memory>

namespace hoox {

/// The pages of a PDF file as pictures. Qt PDF reads the whole list of pages when it opens a file, and draws one page
/// at a time for the whole program: both happen on the pool, one piece of work after the other, and the GUI thread
/// never waits for either (UI-2). One file at a time. GUI thread.
class PdfPages final : public QObject
{
    Q_OBJECT

public:
    explicit PdfPages(QObject *parent = nullptr);
    ~PdfPages() override;

    /// Lets go of the file before, and reads this one: `opened` follows. Empty only lets go.
    void open(const QString &path);
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// 0 while it is read, and of what is no sound PDF.
    [[nodiscard]] int count() const { return m_count; }
    /// Points of the first page. Others are fitted into as much room.
    [[nodiscard]] QSizeF size() const { return m_size; }

    /// The pictures that are looked at, the most wanted first, of that many device pixels. Others are forgotten;
    /// `drawn` follows for each that is not there yet.
    void want(const QVector<int> &pages, const QSize &pixels);
    /// Of that page, perhaps still of other pixels; null if there is none.
    [[nodiscard]] QImage picture(int page) const { return m_pictures.value(page); }

Q_SIGNALS:
    void opened();
    void drawn(int page);

private:
    struct File;
    struct Opened
    {
        std::shared_ptr<File> file;
        int count = 0;
        QSizeF size;
    };
    [[nodiscard]] static Opened read(const QString &path);
    void take(const Opened &opened);
    void drawNext();

    std::shared_ptr<File> m_file;
    int m_count = 0;
    QSizeF m_size;
    QVector<int> m_wanted;
    QSize m_pixels;
    QHash<int, QImage> m_pictures;
    quint64 m_generation = 0; ///< Of the file that is open: what belongs to another one is thrown away.
    bool m_isReading = false;
    bool m_isDrawing = false;
};

} // namespace hoox
