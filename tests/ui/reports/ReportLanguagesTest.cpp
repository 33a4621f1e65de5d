#include "ui/reports/ReportLanguages.h"

#include "storage/base/RunOn.h"
#include "tests/support/Await.h"
#include "tests/support/PaperReport.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/ReportCover.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Reports in another language than the window's, with a few words of German that are made here.
class ReportLanguagesTest : public QObject, private PaperReport
{
    Q_OBJECT

    QTemporaryDir m_words;

    [[nodiscard]] bool makeGerman() const
    {
        const auto source = m_words.filePath(u"hoox_de.ts"_s);
        const QByteArray text = "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS>"
                                "<TS version=\"2.1\" language=\"de\"><context><name>hoox::ReportCover</name><message>"
                                "<source>Daily report, %1</source><translation>Tagesbericht, %1</translation>"
                                "</message><message><source>Times are UTC.</source>"
                                "<translation>Zeiten sind UTC.</translation></message></context></TS>";
        const QStringList places{QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                 QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath), u"/usr/lib/qt6/bin"_s};
        auto program = QStandardPaths::findExecutable(u"lrelease"_s, places);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"lrelease"_s);
        QProcess release;
        release.start(program, {source, u"-qm"_s, m_words.filePath(u"hoox_de.qm"_s)});
        return writeBytes(source, text) && release.waitForFinished() && release.exitCode() == 0;
    }

    /// The first page of a report of one day.
    QStringList coverOf(const QString &language, const std::shared_ptr<ReportLanguages> &languages)
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 30);
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + kDay});
        request.language = language;
        request.format = ReportLanguages::formatOf(language);
        ReportJob job(sources, request);
        job.setLanguages(languages);
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start();
        if (finished.isEmpty() && !finished.wait(60'000))
            return {};
        return pagesOf(request.outFile).value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        QFile::remove(m_words.filePath(u"hoox_de.ts"_s));
        if (!makeGerman())
            QSKIP("lrelease is not installed");
    }

    void thoseAreOfferedWhoseWordsAreThere_RP1()
    {
        const ReportLanguages languages(m_words.path());
        QCOMPARE(languages.installed().size(), 2);
        QCOMPARE(languages.installed(), knownLanguages().mid(0, 2)); // the one list of the program
        const QTemporaryDir none;
        QCOMPARE(ReportLanguages(none.path()).installed().size(), 1);
    }

    void oneThreadSpeaksWhatItDrawsAndTheWindowItsOwn_RP1()
    {
        const auto languages = std::make_shared<ReportLanguages>(m_words.path());
        ReportTranslator translator(languages);
        translator.install();
        const TimeRange day{kFrom, kFrom + kDay};
        const auto locale = QLocale::c(); // The words are looked at here, not the dates.
        const auto english = ReportCover::title(day, locale);
        QCOMPARE(english, u"Daily report, 16 May 2026"_s);
        const auto drawn = await(runOnPool<QString>([languages, day, locale] {
            const ReportLanguages::Speaking german(languages.get(), u"de"_s);
            return ReportCover::title(day, locale);
        }));
        QVERIFY(drawn && drawn->startsWith(u"Tagesbericht, 16"_s));
        QCOMPARE(ReportCover::title(day, locale), english);
        {
            const ReportLanguages::Speaking german(languages.get(), u"de"_s);
            QVERIFY(ReportCover::title(day, locale).startsWith(u"Tagesbericht"_s));
            // What this language has no word for is said as the sources say it.
            QCOMPARE(ReportCover::title(TimeRange{kFrom, kFrom + 7 * kDay}, locale).section(u' ', 0, 0), u"Report,"_s);
        }
        QCOMPARE(ReportCover::title(day, locale), english);
    }

    void aReportIsWrittenInItsLanguage_RP1()
    {
        const auto languages = std::make_shared<ReportLanguages>(m_words.path());
        ReportTranslator translator(languages);
        translator.install();
        const auto german = coverOf(u"de"_s, languages);
        QVERIFY2(german.join(u' ').contains(u"Tagesbericht, 16"_s), qPrintable(german.join(u'\n')));
        QVERIFY(german.join(u' ').contains(u"Zeiten sind UTC."_s));
        const auto english = coverOf(u"en"_s, languages);
        QVERIFY(english.join(u' ').contains(u"Daily report, 16 May 2026"_s));
        QVERIFY(english.join(u' ').contains(u"Times are UTC."_s));
    }
};

HOOX_TEST(ReportLanguagesTest);
#include "ReportLanguagesTest.moc"
