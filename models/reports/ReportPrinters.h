#pragma once

#include "storage/base/Result.h"

#include <QObject>

namespace hoox {

/// The printers of this computer, by the print system's own `lpstat` and `lp`: they take the PDF as it is, so what
/// comes out is the file that was sealed, and nothing is drawn again (RP-3). GUI thread; both run beside it.
class ReportPrinters final : public QObject
{
    Q_OBJECT

public:
    /// Those that are offered; a name beyond is for the desktop's viewer.
    static constexpr qsizetype kMostPrinters = 6;

    /// `folder`: where the two programs lie; empty: wherever the system finds them.
    explicit ReportPrinters(QString folder = {}, QObject *parent = nullptr);

    /// Names, the default one first. Empty if there is none. `NotFound` if this computer has no print system, `Timeout`
    /// if it does not answer.
    [[nodiscard]] Pending<QStringList> list();
    /// Done when the print system has taken the file over. Its words are the error's `detail`.
    [[nodiscard]] Pending<Done> print(const QString &file, const QString &printer);

private:
    [[nodiscard]] Pending<QString> run(const QString &program, const QStringList &arguments);

    QString m_folder;
};

} // namespace hoox
