#include "storage/workspace/ViewStore.h"

#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ViewStoreTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        QTemporaryDir folder;
        QString file = folder.filePath(u"views.json"_s);
        ViewStore store{file};
        void write(const QByteArray &bytes) const
        {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        }
        [[nodiscard]] QByteArray bytes() const
        {
            QFile there(file);
            return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
        }
    };

    static SavedView view(const QString &name, int figure = 1) { return {u"fills"_s, name, {{u"figure"_s, figure}}}; }

private Q_SLOTS:
    void viewsAreKeptUpdatedRenamedAndRemoved_UI2()
    {
        const Desk desk;
        QCOMPARE(desk.store.read()->size(), 0);
        QVERIFY(desk.store.save(view(u"morning"_s)));
        QVERIFY(desk.store.save(view(u"evening"_s)));
        QVERIFY(desk.store.save(view(u"morning"_s, 2)));
        QCOMPARE(*ViewStore(desk.file).read(), (QVector<SavedView>{view(u"evening"_s), view(u"morning"_s, 2)}));
        QCOMPARE(desk.store.rename(u"fills"_s, u"evening"_s, u"morning"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.store.rename(u"fills"_s, u"noon"_s, u"late"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(desk.store.rename(u"fills"_s, u"evening"_s, u"late"_s)->constFirst().name, u"late"_s);
        QCOMPARE(*desk.store.remove(u"fills"_s, u"late"_s), (QVector<SavedView>{view(u"morning"_s, 2)}));
        QVERIFY(desk.store.remove(u"fills"_s, u"late"_s));
    }

    void aDamagedFileIsToldAndNotWrittenOver_UI2()
    {
        for (const QByteArray &bytes :
             {QByteArray("{\"version\": 1, \"views\": ["), QByteArray("[]"),
              QByteArray("{\"version\": 1, \"views\": [{\"page\": \"fills\"}]}"),
              QByteArray("{\"version\": 1, \"views\": [{\"page\": \"fills\", \"name\": \"a\", \"content\": {}}, "
                         "{\"page\": \"fills\", \"name\": \"a\", \"content\": {}}]}")}) {
            const Desk desk;
            desk.write(bytes);
            QCOMPARE(desk.store.read().error().kind, Error::Kind::Corrupt);
            QCOMPARE(desk.store.save(view(u"new"_s)).error().kind, Error::Kind::Corrupt);
            QCOMPARE(desk.store.remove(u"fills"_s, u"a"_s).error().kind, Error::Kind::Corrupt);
            QCOMPARE(desk.bytes(), bytes);
        }
    }

    void aNewerFileIsLeftAlone_UI2()
    {
        const Desk desk;
        desk.write("{\"version\": 2, \"views\": {}}");
        QCOMPARE(desk.store.read().error().kind, Error::Kind::Newer);
        QCOMPARE(desk.store.save(view(u"new"_s)).error().kind, Error::Kind::Newer);
    }

    void namesAndSizesAreBounded_UI2()
    {
        const Desk desk;
        for (const auto &name : {QString(), u" a"_s, u"a\nb"_s, QString(ViewStore::kLongestName + 1, u'x')})
            QCOMPARE(desk.store.save(view(name)).error().kind, Error::Kind::Invalid);
        auto large = view(u"large"_s);
        large.content[u"text"_s] = QString(int(ViewStore::kMostBytes), u'x');
        QCOMPARE(desk.store.save(large).error().kind, Error::Kind::Full);
        desk.write(QByteArray(ViewStore::kMostBytes + 1, ' '));
        QCOMPARE(desk.store.read().error().kind, Error::Kind::Corrupt);
    }
};

HOOX_TEST(ViewStoreTest);
#include "ViewStoreTest.moc"
