#pragma once

#include "ui/common/Appearance.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfSearchModel;
class QPdfView;

namespace hoox {

class BreakingRow;
class Button;

/// The pages of a PDF (BL-4): turned, enlarged, searched. Its bytes stay in memory; nothing of it is run. GUI thread.
class PdfPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPane(Appearance &appearance, QWidget *parent = nullptr);
    ~PdfPane() override;

    /// Empty clears.
    void open(const QByteArray &bytes);
    /// Why there are no pages, as a sentence; empty if there are.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const; ///< From 0.
    [[nodiscard]] qreal zoom() const;

    /// Pages are searched one by one; `hitsChanged` tells as places come in.
    void search(const QString &needle);
    [[nodiscard]] int hitCount() const;
    void goToHit(int hit);

Q_SIGNALS:
    void hitsChanged();

private:
    [[nodiscard]] QWidget *makeHead();
    void turn(int pages);
    void enlarge(qreal factor);
    void fitWidth();
    void tellPage();
    void applyAppearance();

    Appearance &m_appearance;
    QBuffer m_bytes;
    QPdfDocument *m_document;
    QPdfSearchModel *m_search;
    QPdfView *m_view;
    QLabel *m_page = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
};

} // namespace hoox
