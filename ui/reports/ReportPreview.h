#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;

namespace hoox {

class Button;

/// One PDF, page by page, fitted to the width. The file is read by Qt PDF; a damaged one says so. GUI thread.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(Appearance &appearance, QWidget *parent = nullptr);

    /// Empty shows nothing.
    void show(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int pageCount() const;

private:
    void build();
    void turn(int pages);
    void applyAppearance();
    void tellPage();

    Appearance &m_appearance;
    QString m_path;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QLabel *m_name;
    QLabel *m_page;
    QLabel *m_message;
    Button *m_back;
    Button *m_forward;
    QWidget *m_head;
};

} // namespace hoox
