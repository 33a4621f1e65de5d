#include "models/kill/KillSwitch.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/DrawnText.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// A language that nobody speaks: English with an accent on every vowel. What has a plain one was not translated.
class Accents final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        auto text = QString::fromUtf8(source);
        for (const auto &[plain, accented] : {std::pair(u'a', u'\u00E1'),
                                              {u'e', u'\u00E9'},
                                              {u'i', u'\u00ED'},
                                              {u'o', u'\u00F3'},
                                              {u'u', u'\u00FA'},
                                              {u'A', u'\u00C1'},
                                              {u'E', u'\u00C9'},
                                              {u'I', u'\u00CD'},
                                              {u'O', u'\u00D3'},
                                              {u'U', u'\u00DA'}})
            text.replace(plain, accented);
        return text;
    }
};

/// Every page of the sample in that language: whatever is drawn, said to a reader or shown on hover went through tr()
/// (UI-4). That longer words are not cut is LongWordsTest's.
class UntranslatedTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    Accents m_accents;
    std::unique_ptr<tests::OpenWindow> m_open;

    [[nodiscard]] MainWindow &window() const { return m_open->window(); }

    /// What is left of `text` without what is not language: names of exchanges, assets, keys, files and places; ids.
    static QString plainWordsOf(const QString &text)
    {
        static const QRegularExpression data(
            u"order-[\\w\\-]+|[\\w.\\-]*[/_:@][\\w./_:@\\-]*"        // keys, paths, addresses
            u"|\\b\\w*\\d[\\w\\-]*"                                  // ids, times, sizes
            u"|\\b[A-Z]{2,}\\b|\\b\\w+\\.(json|pdf|db|jsonl|sql)\\b" // USDT, LONG, UTC; files
            u"|\\b(English|Deutsch|Letter|json|false|true|ledger|console|indexes|bybit|binance|mexc|embedded|Hoox|Console|Filled|Failed|logs)\\b"_s);
        // Names of migrations and JSON's own words are data too; the notes of the sample's profile are its own.
        static const QRegularExpression word(u"\\b[A-Za-z]*[aeiouAEIOU][A-Za-z]*\\b"_s);
        auto rest = text;
        rest.remove(u"Sample data. Nothing here trades."_s);
        rest.remove(data);
        QStringList words;
        for (auto match = word.globalMatch(rest); match.hasNext();) {
            if (const auto found = match.next().captured(); found.size() > 2)
                words += found;
        }
        return words.join(u' ');
    }

    /// Where words can be, other than drawn.
    [[nodiscard]] QStringList hiddenTexts() const
    {
        QStringList texts;
        for (const auto *widget : window().findChildren<QWidget *>()) {
            if (widget->isVisible())
                texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (const auto *combo = qobject_cast<const QComboBox *>(widget);
                combo != nullptr && combo->objectName() != u"languageChoice") {
                for (int at = 0; at < combo->count(); ++at)
                    texts += combo->itemText(at);
            }
        }
        for (const auto *action : window().findChildren<QAction *>()) {
            if (!action->objectName().startsWith(u"display-"))
                texts += action->text();
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(tests::makeWorkspace(m_folder.path(), {u"--sample"_s}));
        QCoreApplication::installTranslator(&m_accents);
        m_open = std::make_unique<tests::OpenWindow>(m_folder.path());
        QVERIFY(m_open->desk);
        window().resize(1920, 1080);
        window().show();
        m_open->desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(toText(m_open->parts->killSwitch().snapshot().state), u"trading"_s, kPatience);
        QVERIFY(window().showPage(u"fillsPage"_s));
        const auto *fills = window().findChild<QTableView *>(u"fillsTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fills->model()->rowCount() > 0, kPatience);
        m_open->desk->openExamples();
        m_open->desk->openProfileSheet();
    }

    void cleanupTestCase()
    {
        m_open.reset();
        QCoreApplication::removeTranslator(&m_accents);
    }

    void everyWordOnEveryPageIsTranslated_UI4()
    {
        QStringList plain;
        for (const auto *page : window().pages()) {
            QVERIFY(window().showPage(page->objectName()));
            QTest::qWait(300); // what is read comes in its own time; more words are found, never fewer
            auto texts = tests::drawnTexts(window());
            QVERIFY(texts.size() > 20);
            texts += hiddenTexts();
            for (const auto &text : std::as_const(texts)) {
                if (const auto words = plainWordsOf(text); !words.isEmpty() && !plain.join(u'\n').contains(words))
                    plain += u"%1: \"%2\" in \"%3\""_s.arg(page->objectName(), words, text);
            }
        }
        plain.removeDuplicates();
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }
};

HOOX_TEST(UntranslatedTest);
#include "UntranslatedTest.moc"
