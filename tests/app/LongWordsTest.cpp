#include "app/Composition.h"
#include "app/Translations.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "storage/secrets/HeldSecrets.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// English as long as German: each word has its umlauts, each text a third more letters. What stands for a value stays.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        auto text = QString::fromUtf8(source);
        for (const auto &[plain, dotted] : {std::pair(u'a', u'\u00e4'), {u'o', u'\u00f6'}, {u'u', u'\u00fc'}})
            text.replace(plain, dotted);
        const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
        for (auto more = (letters * 35 + 99) / 100; more > 0; --more)
            text.append(more % 8 == 0 ? u'\u00fc' : u'e');
        return text;
    }
};

/// Every page of the sample with words a third longer, with text twice as large, and in a small window: no label, no
/// button and no column head is cut (visual.md 7, looks 11 and 12).
class LongWordsTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.
    static constexpr int kSettleMs = 3000;

    QTemporaryDir m_folder;
    Appearance m_appearance;
    SecretLoader m_secrets{std::make_unique<SessionSecrets>()};
    LongWords m_words;
    Translations m_translations;

    static QString nameOf(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const auto text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
        return u"%1 %2 \"%3\""_s.arg(QString::fromUtf8(widget.metaObject()->className()), widget.objectName(), text);
    }

    /// What of a widget has no room, or nothing.
    static QString lackOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool isPicture = button != nullptr && button->text().isEmpty();
        if (isPicture || qobject_cast<const ElidedLabel *>(&widget) != nullptr)
            return {};
        const auto hint = widget.minimumSizeHint();
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto needed =
            label != nullptr && label->wordWrap() ? label->heightForWidth(label->width()) : hint.height();
        if (hint.width() > widget.width() && (label == nullptr || !label->wordWrap()))
            return u"%1 is %2 wide and needs %3"_s.arg(nameOf(widget)).arg(widget.width()).arg(hint.width());
        if (needed > widget.height())
            return u"%1 is %2 high and needs %3"_s.arg(nameOf(widget)).arg(widget.height()).arg(needed);
        return {};
    }

    [[nodiscard]] QStringList cutHeads(const QHeaderView &head) const
    {
        QStringList cut;
        const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::Caption));
        for (int section = 0; section < head.count(); ++section) {
            const auto text = head.model()->headerData(section, head.orientation()).toString();
            const auto needed = metrics.horizontalAdvance(text) + 16;
            if (!head.isSectionHidden(section) && needed > head.sectionSize(section))
                cut += u"head \"%1\" is %2 wide and needs %3"_s.arg(text).arg(head.sectionSize(section)).arg(needed);
        }
        return cut;
    }

    [[nodiscard]] QStringList cutWordsOf(const QWidget &window) const
    {
        QStringList cut;
        for (const auto *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *head = qobject_cast<const QHeaderView *>(widget))
                cut += cutHeads(*head);
            if (qobject_cast<const QLabel *>(widget) == nullptr &&
                qobject_cast<const QAbstractButton *>(widget) == nullptr)
                continue;
            if (const auto lack = lackOf(*widget); !lack.isEmpty())
                cut += lack;
        }
        return cut;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess console;
        console.start(QString::fromUtf8(HOOX_BINARY_DIR) + u"/bin/hoox-console"_s,
                      {u"--workspace"_s, m_folder.path(), u"init"_s, u"--sample"_s});
        QVERIFY(console.waitForFinished(120000) && console.exitCode() == 0);
        HooxStyle::dress(*qApp, m_appearance);
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<QString>("words"); // a language, or "long"
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as they are") << u"en"_s << 100 << QSize(1024, 700);
        QTest::newRow("text of 200 %") << u"en"_s << 200 << QSize(1440, 900);
        QTest::newRow("text of 150 %") << u"en"_s << 150 << QSize(1280, 800);
        QTest::newRow("longer words") << u"long"_s << 100 << QSize(1280, 800);
        QTest::newRow("longer words, small window") << u"long"_s << 100 << QSize(1024, 700);
        QTest::newRow("longer words, text of 150 %") << u"long"_s << 150 << QSize(1440, 900);
        // Every language that there are words for.
        for (const auto &language : Translations::languages().mid(1)) {
            const auto row = [&language](const char *name) { return (language + QString::fromUtf8(name)).toUtf8(); };
            QTest::newRow(row(", small window")) << language << 100 << QSize(1024, 700);
            QTest::newRow(row(", text of 150 %")) << language << 150 << QSize(1280, 800);
            QTest::newRow(row(", text of 200 %")) << language << 200 << QSize(1440, 900);
        }
    }

    void noWordIsCut()
    {
        QFETCH(const QString, words);
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        if (words == u"long")
            QCoreApplication::installTranslator(&m_words);
        else
            m_translations.use(words);
        m_appearance.setTextScale(percent / 100.0);
        const auto parts = Composition::open(m_folder.path(), {}, std::make_shared<HeldSecrets>());
        QVERIFY(parts);
        QSettings settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        WindowComposition desk(**parts, m_secrets, m_appearance, settings);
        auto &window = desk.window();
        window.resize(size);
        window.show();
        desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(toText((*parts)->killSwitch().snapshot().state), u"trading"_s, kPatience);
        QStringList cut;
        for (const auto *page : window.pages()) {
            QVERIFY(window.showPage(page->objectName()));
            const auto *table = page->findChild<QTableView *>();
            if (page->objectName() == u"overviewPage" || page->objectName() == u"fillsPage")
                QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
            // Layouts follow their contents a turn later.
            QStringList lacks;
            (void)QTest::qWaitFor([&] { return (lacks = cutWordsOf(window)).isEmpty(); }, kSettleMs);
            for (const auto &lack : lacks)
                cut += page->objectName() + u": "_s + lack;
        }
        QCoreApplication::removeTranslator(&m_words);
        m_translations.use(u"en"_s);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void whatAPageGaveItsPartsStaysWhenItIsShown()
    {
        const auto parts = Composition::open(m_folder.path(), {}, std::make_shared<HeldSecrets>());
        QVERIFY(parts);
        QSettings settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_appearance.setTextScale(1);
        WindowComposition desk(**parts, m_secrets, m_appearance, settings);
        desk.window().show();
        const auto *key = desk.window().findChild<QLabel *>(u"secretName-CLOUDFLARE_API_TOKEN"_s);
        QVERIFY(key != nullptr);
        QCOMPARE(key->font().family(), m_appearance.font(Appearance::FontRole::Mono).family());
    }
};

HOOX_TEST(LongWordsTest);
#include "LongWordsTest.moc"
