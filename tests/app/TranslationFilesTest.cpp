#include "app/Translations.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The words in other languages are whole: each sentence has its own, with what stands in it for values, in every
/// plural form. What they mean no test can say.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context, source;
        QStringList forms; ///< One, or as many as the language has plural forms.
        bool isPlural = false;
        bool isUnfinished = false;
    };

    static QVector<Message> messagesOf(const QString &language)
    {
        QFile file(u"%1/translations/hoox_%2.ts"_s.arg(QString::fromUtf8(HOOX_SOURCE_DIR), language));
        QVector<Message> messages;
        if (!file.open(QIODevice::ReadOnly))
            return messages;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes"});
            } else if (xml.name() == u"source") {
                messages.last().source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                messages.last().isUnfinished = xml.attributes().value("type"_L1) == u"unfinished";
                if (!messages.constLast().isPlural)
                    messages.last().forms = {xml.readElementText()};
            } else if (xml.name() == u"numerusform") {
                messages.last().forms += xml.readElementText();
            }
        }
        return xml.hasError() ? QVector<Message>() : messages;
    }

    static QStringList placesIn(const QString &text, bool withoutCount)
    {
        static const QRegularExpression place(u"%(L?\\d+|n)"_s);
        QStringList places;
        for (const auto &match : place.globalMatch(text)) {
            if (!withoutCount || match.captured() != u"%n")
                places += match.captured();
        }
        places.sort();
        return places;
    }

    static QString edgesOf(const QString &text)
    {
        static const QRegularExpression edges(u"^(\\s*).*?(\\s*)$"_s, QRegularExpression::DotMatchesEverythingOption);
        const auto match = edges.match(text);
        return match.captured(1) + u'|' + match.captured(2);
    }

    static QString faultOf(const Message &message, int pluralForms)
    {
        if (message.isUnfinished)
            return u"is unfinished"_s;
        if (message.forms.size() != (message.isPlural ? pluralForms : 1))
            return u"has %1 forms"_s.arg(message.forms.size());
        for (const auto &form : message.forms) {
            if (form.isEmpty())
                return u"is empty"_s;
            // "once" has no number, and needs none; the form for all others does.
            const bool isOne = message.isPlural && pluralForms > 1 && form == message.forms.constFirst();
            if (placesIn(form, isOne) != placesIn(message.source, isOne))
                return u"has other places for values: "_s + form;
            // A colon as wide as a letter has its blank in it.
            const bool isWide = form.endsWith(u'\uFF1A') && message.source.endsWith(u": "_s);
            if (edgesOf(isWide ? form + u' ' : form) != edgesOf(message.source))
                return u"begins or ends with other blanks: "_s + form;
            if (form.count(u'\n') != message.source.count(u'\n'))
                return u"has other lines: "_s + form;
        }
        return {};
    }

private Q_SLOTS:
    void eachSentenceIsTranslated_data()
    {
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("de") << 2;
        QTest::newRow("zh_CN") << 1;
    }

    void eachSentenceIsTranslated()
    {
        QFETCH(const int, pluralForms);
        const auto language = QString::fromUtf8(QTest::currentDataTag());
        const auto messages = messagesOf(language);
        QVERIFY(messages.size() > 2000);
        QStringList faults;
        for (const auto &message : messages) {
            if (const auto fault = faultOf(message, pluralForms); !fault.isEmpty())
                faults += u"%1: \"%2\" %3"_s.arg(message.context, message.source, fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
        QVERIFY(Translations::languages().contains(language));
    }

    /// What lupdate could not place has no context that the program would ask for.
    void eachSentenceHasTheContextOfItsClass()
    {
        for (const auto &message : messagesOf(u"de"_s))
            QVERIFY2(message.context.startsWith(u"hoox::"_s), qPrintable(message.context + u": "_s + message.source));
    }

    void theEnvironmentNamesTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de_DE.UTF-8") << u"de"_s;
        QTest::newRow("de_AT@euro") << u"de"_s;
        QTest::newRow("de") << u"de"_s;
        QTest::newRow("zh_CN.UTF-8") << u"zh_CN"_s;
        QTest::newRow("zh_TW.UTF-8") << u"en"_s;
        QTest::newRow("C.UTF-8") << u"en"_s;
        QTest::newRow("POSIX") << u"en"_s;
        QTest::newRow("../../etc") << u"en"_s;
    }

    void theEnvironmentNamesTheLanguage()
    {
        QFETCH(const QString, language);
        QCOMPARE(Translations::languageFor(QString::fromUtf8(QTest::currentDataTag())), language);
    }

    void wordsOfAnUnknownLanguageAreEnglish()
    {
        Translations translations;
        const auto said = [] {
            return QCoreApplication::translate("hoox::FlattenSheet", "Copied: %n position(s), tab-separated.", nullptr,
                                               1);
        };
        QVERIFY(translations.use(u"de"_s));
        QCOMPARE(said(), u"Kopiert: 1 Position, mit Tabulatoren getrennt."_s);
        QVERIFY(!translations.use(u"tlh"_s));
        QCOMPARE(said(), u"Copied: 1 position, tab-separated."_s);
    }
};

HOOX_TEST(TranslationFilesTest);
#include "TranslationFilesTest.moc"
