#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;
class PdfPages;
class PdfPagesView;

/// One PDF, page by page, fitted to the width. It is read and drawn off the GUI thread; a damaged one says so. GUI
/// thread.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(Appearance &appearance, QWidget *parent = nullptr);

    /// Empty shows nothing. The pages follow.
    void show(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// 0 while the file is read.
    [[nodiscard]] int pageCount() const;

private:
    void build();
    void tellState();
    void applyAppearance();
    void tellPage();

    Appearance &m_appearance;
    QString m_path;
    PdfPages *m_pages;
    PdfPagesView *m_view;
    QLabel *m_name;
    QLabel *m_page;
    QLabel *m_message;
    Button *m_back;
    Button *m_forward;
    QWidget *m_head;
};

} // namespace hoox
