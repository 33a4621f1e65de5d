#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The layers, sizes and bans of the house style, read from the sources themselves. There is no list of exceptions but
/// the few named files below, and an entry that is no longer needed fails the test.
class LayersTest : public QObject
{
    Q_OBJECT

    struct Source
    {
        QString path; ///< From the root: `storage/base/Result.h`.
        QString layer;
        QStringList lines;
        [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); }
    };

    static QStringList layers() { return {u"storage"_s, u"models"_s, u"ui"_s, u"app"_s}; }
    QVector<Source> m_sources;

    static QVector<Source> read(const QStringList &folders)
    {
        QVector<Source> sources;
        const auto root = QString::fromUtf8(HOOX_SOURCE_DIR) + u'/';
        for (const auto &folder : folders) {
            QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(u"/node_modules/"))
                    continue;
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                sources.append(
                    {file.fileName().mid(root.size()), folder, QString::fromUtf8(file.readAll()).split(u'\n')});
            }
        }
        return sources;
    }

    /// What an include may name from a file of `source`'s layer.
    static bool mayInclude(const Source &source, const QString &included)
    {
        const auto rank = layers().indexOf(included.section(u'/', 0, 0));
        const auto own = layers().indexOf(source.layer);
        if (rank > own)
            return false;
        if (source.layer == u"storage") {
            const auto from = source.path.section(u'/', 1, 1);
            const auto to = included.section(u'/', 1, 1);
            if (from == u"base")
                return to == u"base";
            if (from == u"domain")
                return to == u"base" || to == u"domain";
        }
        if (source.layer == u"ui" && rank == 0)
            return included.startsWith(u"storage/base/") || included.startsWith(u"storage/domain/");
        if (source.layer == u"ui" && included.startsWith(u"ui/") && !source.path.startsWith(u"ui/shell/")) {
            const auto feature = included.section(u'/', 1, 1);
            return feature == u"common" || feature == u"shell" || feature == source.path.section(u'/', 1, 1);
        }
        return true;
    }

    /// Every line of `sources` that matches, as `path:line text`.
    static QStringList matches(const QVector<Source> &sources, const QRegularExpression &pattern,
                               const QStringList &layersToRead, const QSet<QString> &allowed = {})
    {
        QStringList found;
        QSet<QString> used;
        for (const auto &source : sources) {
            if (!layersToRead.contains(source.layer))
                continue;
            for (qsizetype number = 0; number < source.lines.size(); ++number) {
                const auto code = source.lines.at(number).section(u"//"_s, 0, 0);
                if (!pattern.match(code).hasMatch())
                    continue;
                if (allowed.contains(source.path))
                    used.insert(source.path);
                else
                    found.append(u"%1:%2 %3"_s.arg(source.path).arg(number + 1).arg(code.trimmed()));
            }
        }
        for (const auto &path : allowed - used)
            found.append(path + u" is allowed what it no longer does"_s);
        return found;
    }

    static void verifyNone(const QStringList &found) { QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n'))); }

    /// The libraries that a target links, as CMake wrote them down.
    static QSet<QString> linksOf(const QString &target)
    {
        QFile file(QString::fromUtf8(HOOX_BINARY_DIR) + u"/links/"_s + target + u".txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {u"unreadable: "_s + file.fileName()};
        QSet<QString> links;
        static const QRegularExpression word(u"\\b(\\w+::\\w+|hoox_\\w+)"_s);
        auto all = word.globalMatch(QString::fromUtf8(file.readAll()));
        while (all.hasNext())
            links.insert(all.next().captured());
        links.remove(u"hoox_options"_s);
        return links;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = read(layers());
        for (const auto &layer : layers()) {
            const auto isOfLayer = [&layer](const Source &source) { return source.layer == layer; };
            QVERIFY2(std::any_of(m_sources.begin(), m_sources.end(), isOfLayer), qPrintable(layer));
        }
    }

    void includesPointDownwardOnly()
    {
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s);
        QStringList found;
        for (const auto &source : m_sources) {
            for (const auto &line : source.lines) {
                const auto included = include.match(line).captured(1);
                if (included.isEmpty() || included.endsWith(u".moc") || included.startsWith(u"moc_"))
                    continue;
                if (!included.contains(u'/') || !mayInclude(source, included))
                    found.append(source.path + u" includes "_s + included);
            }
        }
        verifyNone(found);
    }

    void qtHeadersAreBareAndStayInTheirLayer()
    {
        verifyNone(matches(m_sources, QRegularExpression(u"^#include <Qt[A-Z]\\w*/"_s), layers()));
        const auto pixels = u"^#include <(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QPainter|QColor|QIcon|"
                            "QPixmap|QFont|QLabel|QDialog|QMainWindow|QPushButton|QTableView)"_s;
        verifyNone(matches(m_sources, QRegularExpression(pixels), {u"storage"_s, u"models"_s}));
        const auto engines = u"^#include <(QSql|QNetwork|QTcp|QSslSocket|sqlite3)"_s;
        verifyNone(matches(m_sources, QRegularExpression(engines), {u"models"_s, u"ui"_s}));
    }

    void eachLayerLinksWhatItMayAndNoMore()
    {
        const QMap<QString, QSet<QString>> expected{
            {u"hoox_domain"_s, {u"Qt6::Core"_s, u"tl::expected"_s}},
            {u"hoox_storage"_s,
             {u"hoox_domain"_s, u"Qt6::Network"_s, u"Qt6::Sql"_s, u"Qt6Keychain::Qt6Keychain"_s, u"SQLite::SQLite3"_s,
              u"OpenSSL::Crypto"_s, u"Threads::Threads"_s}},
            {u"hoox_models"_s, {u"hoox_storage"_s, u"ZLIB::ZLIB"_s}},
            {u"hoox_words"_s, {u"hoox_domain"_s}},
            {u"hoox_ui"_s,
             {u"hoox_words"_s, u"hoox_models"_s, u"hoox_resources"_s, u"Qt6::Widgets"_s, u"Qt6::Svg"_s,
              u"Qt6::Charts"_s, u"Qt6::Pdf"_s, u"Qt6::PdfWidgets"_s}},
        };
        for (auto layer = expected.begin(); layer != expected.end(); ++layer) {
            const auto surplus = linksOf(layer.key()) - layer.value();
            QVERIFY2(surplus.isEmpty(),
                     qPrintable(layer.key() + u" links "_s + QStringList(surplus.values()).join(u' ')));
        }
    }

    /// docs/architecture.md
    void thePictureOfTheArchitectureHasTheRealTargetsAndLinks()
    {
        QFile file(QString::fromUtf8(HOOX_SOURCE_DIR) + u"/docs/pictures/architecture.svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto picture = QString::fromUtf8(file.readAll());
        QMap<QString, QSet<QString>> drawn;
        static const QRegularExpression box(u"<g id=\"([^\"]+)\">(.*?)</g>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression library(u"\\b(\\w+::\\w+)"_s);
        for (auto boxes = box.globalMatch(picture); boxes.hasNext();) {
            const auto found = boxes.next();
            auto &links = drawn[found.captured(1)];
            for (auto names = library.globalMatch(found.captured(2)); names.hasNext();)
                links.insert(names.next().captured());
        }
        static const QRegularExpression arrow(u"data-from=\"([^\"]+)\" data-to=\"([^\"]+)\""_s);
        for (auto arrows = arrow.globalMatch(picture); arrows.hasNext();) {
            const auto found = arrows.next();
            QVERIFY2(drawn.contains(found.captured(1)), qPrintable(found.captured(1)));
            drawn[found.captured(1)].insert(found.captured(2));
        }
        const QDir targets(QString::fromUtf8(HOOX_BINARY_DIR) + u"/links"_s);
        for (const auto &name : targets.entryList({u"*.txt"_s}, QDir::Files)) {
            const auto target = name.chopped(4);
            QVERIFY2(drawn.contains(target), qPrintable(target + u" is not drawn"_s));
            QCOMPARE(drawn.take(target), linksOf(target));
        }
        // What is left are the two of Qt's own kind, which hold no code.
        QCOMPARE(QStringList(drawn.keys()), QStringList({u"hoox_resources"_s, u"hoox_translations"_s}));
    }

    void noFileIsOver400Lines()
    {
        QStringList found;
        for (const auto &source : m_sources + read({u"tests"_s})) {
            if (source.lines.size() > 401)
                found.append(u"%1 has %2 lines"_s.arg(source.path).arg(source.lines.size() - 1));
        }
        verifyNone(found);
    }

    void wordsForPeopleAreChosenInUiAndApp()
    {
        verifyNone(matches(m_sources, QRegularExpression(u"\\b(tr|translate)\\("_s), {u"storage"_s, u"models"_s}));
    }

    void nothingWaitsSpinsOrHidesAGlobal()
    {
        const auto bans = u"\\b(QEventLoop|processEvents|waitForFinished|moveToThread|SIGNAL\\(|SLOT\\(|"
                          "setOverrideCursor|QThread::m?u?sleep)"_s;
        // The cache's worker is a part of its owner, which ends the thread before it: nobody else sees either.
        verifyNone(matches(m_sources, QRegularExpression(bans), layers(), {u"storage/blobs/cache/CachedBlobs.cpp"_s}));
        verifyNone(matches(m_sources, QRegularExpression(u"\\bstatic\\s+\\w+\\s*[&*]\\s*instance\\("_s), layers()));
        verifyNone(matches(m_sources, QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s), layers()));
    }

    void newComesWithAParentOrAnOwner()
    {
        // `new Type` alone on its line, or `new Type()` without arguments, has neither; layouts and actions are
        // adopted.
        const QRegularExpression orphan(u"=\\s*new\\s+Q(Object|Widget|Timer|Label|Menu|Dialog|Thread|FutureWatcher)\\b"
                                        "(\\(\\))?\\s*;"_s);
        verifyNone(matches(m_sources, orphan, layers()));
        verifyNone(matches(m_sources, QRegularExpression(u"\\bdelete\\s+\\w"_s), layers()));
    }

    void moneyIsFormattedByTheOneFormatter()
    {
        const QRegularExpression byHand(
            u"(QString::number\\([^)]*'f'|toString\\([^)]*'f'|asprintf|QString::asprintf)"_s);
        verifyNone(matches(m_sources, byHand, {u"ui"_s}, {u"ui/common/Format.cpp"_s}));
    }

    void everyIconIsShownSomewhere()
    {
        QString code;
        for (const auto &source : m_sources)
            code += source.lines.join(u'\n');
        QStringList found;
        const QDir icons(QString::fromUtf8(HOOX_SOURCE_DIR) + u"/resources/icons"_s);
        for (const auto &name : icons.entryList({u"*.svg"_s}, QDir::Files)) {
            if (!code.contains(u'"' + name.chopped(4) + u'"'))
                found.append(name);
        }
        verifyNone(found);
    }

    void theScanFindsPlantedFaults()
    {
        const QVector<Source> planted{{u"storage/x/A.cpp"_s, u"storage"_s, {u"auto t = tr(\"x\");"_s}},
                                      {u"models/x/B.cpp"_s, u"models"_s, {u"#include <QSqlQuery>"_s}}};
        QCOMPARE(matches(planted, QRegularExpression(u"\\btr\\("_s), {u"storage"_s}).size(), 1);
        QCOMPARE(matches(planted, QRegularExpression(u"^#include <QSql"_s), {u"models"_s}).size(), 1);
        QVERIFY(!mayInclude(planted.at(0), u"models/kill/KillState.h"_s));
        QVERIFY(!mayInclude({u"ui/fills/F.cpp"_s, u"ui"_s, {}}, u"storage/ledger/Ledger.h"_s));
        QVERIFY(!mayInclude({u"ui/fills/F.cpp"_s, u"ui"_s, {}}, u"ui/blobs/JsonView.h"_s));
        QVERIFY(!mayInclude({u"storage/domain/D.h"_s, u"storage"_s, {}}, u"storage/sqlite/SqlThread.h"_s));
    }
};

HOOX_TEST(LayersTest);
#include "LayersTest.moc"
