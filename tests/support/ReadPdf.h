#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QtTest>

namespace hoox::tests {

/// What a program says; empty if it failed.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended =
        process.waitForStarted() && QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    return ended && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

inline bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty();
}

/// The pages of a PDF as poppler reads them, laid out as on the paper; each line with single blanks.
inline QVector<QStringList> pagesOf(const QString &file)
{
    const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QVector<QStringList> pages;
    for (const auto &page : text.split(u'\f', Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const auto &line : page.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        pages.append(lines);
    }
    return pages;
}

} // namespace hoox::tests
