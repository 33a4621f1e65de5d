#pragma once

#include "models/evidence/FindingsModel.h"
#include "storage/domain/BlobKey.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hoox {

class BlobVerification;
class Button;
class Notice;
class Prompter;
class Segmented;
class SmallTable;

/// Whether fills and order logs of a period go together (BL-5): from and to as UTC days, start, stop and go on, and
/// what was found in four lists, with the log's value beside the ledger's. Each row opens its fill or its log. GUI
/// thread.
class BlobVerifyPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    BlobVerifyPane(BlobVerification &verification, Prompter &prompter, Appearance &appearance,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void fillRequested(const QString &orderId);
    void logRequested(const hoox::BlobKey &key);
    void closed();

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] SmallTable *makeTable();
    void start(bool resumes);
    void chooseFile();
    void told(const QString &file, const std::optional<Error> &error);
    void showState();
    void showCounts();
    void showLeftOut();
    void showList();
    void showRow();
    void openLog();
    void applyAppearance();
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] QString fieldWords(const QModelIndex &index) const;
    /// None if the text is no day.
    [[nodiscard]] static std::optional<qint64> dayOf(const QString &text);
    [[nodiscard]] const FindingsModel::Finding *current() const;

    BlobVerification &m_verification;
    Prompter &m_prompter;
    Appearance &m_appearance;
    FindingsModel m_findings;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QCheckBox *m_deep;
    Button *m_start;
    Button *m_resume;
    Button *m_stop;
    QLabel *m_state;
    QLabel *m_verdict; ///< Of a run that is over.
    QLabel *m_leftOut; ///< What the lists do not tell.
    Notice *m_notice;
    Segmented *m_lists;
    SmallTable *m_table;
    Button *m_openFill;
    Button *m_openLog;
    Button *m_export;
};

} // namespace hoox
