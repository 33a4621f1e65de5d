#pragma once

#include "models/reports/ReportVerifier.h"
#include "models/reports/ReportsModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace hoox {

class Button;
class Prompter;
class ReportPrinters;
class ReportShelf;

/// Where the chosen report can go, and what checks it. All outlive whoever has this.
struct ReportPlaces
{
    ReportVerifier &verifier;
    ReportShelf &shelf;
    bool mayStore = true; ///< False of a read-only profile.
    /// Shows a file in the desktop's own viewer, or a folder; false if there is none.
    std::function<bool(const QString &path)> open;
    /// Without them nothing is copied elsewhere, or printed from here.
    Prompter *prompter = nullptr;
    ReportPrinters *printers = nullptr;
    QString copyFolder = {}; ///< Where a first copy is offered to go.
};

/// What can be done with the chosen report, in one line below the list: open it, show its folder, verify it against the
/// ledger, save a copy elsewhere, print it, store it in the bucket or fetch it from there; and what came of it, in
/// words. GUI thread.
class ReportActions final : public QWidget
{
    Q_OBJECT

public:
    ReportActions(ReportsModel &reports, ReportPlaces places, Appearance &appearance, QWidget *parent = nullptr);

    /// By name; empty: none.
    void choose(const QString &name);
    /// Asks the bucket again.
    void refresh();
    /// Stores a report that was just made, as the button does.
    void store(const QString &path);

Q_SIGNALS:
    /// An upload ended.
    void stored(const QString &key, const hoox::Result<hoox::BlobInfo> &result);
    /// It left the workspace, or should have: a copy, and a print.
    void copied(const QString &file, const hoox::Result<hoox::Done> &result);
    void printed(const QString &file, const hoox::Result<hoox::Done> &result);

private:
    void build();
    void showState();
    void verify();
    void takeVerdict(const Result<ReportVerdict> &verdict);
    void fetch();
    void saveCopy();
    void copyTo(const QString &from, const QString &to, bool replaces);
    void askToReplace(const QString &from, const QString &to);
    void print();
    void choosePrinter(const ReportFile &file, const QStringList &printers);
    void printOn(const QString &path, const QString &printer);
    /// Of the report of that path, if it is still the chosen one.
    void tellOf(const QString &path, const QString &text);
    void tell(const QString &text);
    [[nodiscard]] const ReportFile *file() const;
    [[nodiscard]] static QString wordsOf(const ReportVerdict &verdict);
    [[nodiscard]] QString stateWords(const ReportFile &file) const;
    void applyAppearance();

    ReportsModel &m_reports;
    ReportPlaces m_places;
    Appearance &m_appearance;
    QString m_name;
    QString m_verifying; ///< Its path.
    QString m_said;      ///< Of the chosen one; empty: what its row says.
    bool m_storing = false;
    QLabel *m_words;
    Button *m_open;
    Button *m_reveal;
    Button *m_verify;
    Button *m_copy;
    Button *m_print;
    Button *m_store;
    Button *m_fetch;
};

} // namespace hoox
