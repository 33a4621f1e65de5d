#include "storage/config/KvConfigStore.h"
#include "storage/net/HttpClient.h"
#include "tests/contract/ConfigContract.h"
#include "tests/support/Await.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The same promises, kept by Workers KV as Cloudflare's own runtime serves it.
class EdgeConfigContractTest : public ConfigContract
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    SystemClock m_clock;
    std::unique_ptr<HttpClient> m_client;

protected:
    std::unique_ptr<ConfigStore> make() override
    {
        m_edge->clearConfig();
        return makeFor(m_edge->namespaceId(), 1000);
    }

private:
    std::unique_ptr<ConfigStore> makeFor(const QString &namespaceId, int keysInPage)
    {
        KvLimits limits;
        limits.spacing = 0ms; // The local runtime takes writes as they come; KvConfigStoreTest keeps the distance.
        limits.keysInPage = keysInPage;
        return std::make_unique<KvConfigStore>(*m_client, KvPlace{m_edge->v4Base(), namespaceId}, m_clock,
                                               HttpRequest::Urgency::Operator, limits);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
        m_client = std::make_unique<HttpClient>(m_clock, nullptr, nullptr, [] { return 0.5; });
    }

    void whoAndWhenAndWhyComeBack()
    {
        const auto store = make();
        const auto before = m_clock.nowUtc();
        QVERIFY(await(store->put(u"k"_s, "1", {u"ann@desk"_s, u"why \"not\" <b>"_s})));
        const auto entry = await(store->get(u"k"_s));
        QVERIFY(entry && entry->has_value());
        QCOMPARE((*entry)->changedBy, u"ann@desk"_s);
        QCOMPARE((*entry)->reason, u"why \"not\" <b>"_s);
        QVERIFY((*entry)->changedAt >= before && (*entry)->changedAt <= m_clock.nowUtc());
        const auto listed = await(store->list({}));
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->first(), **entry);
    }

    void pagesOfKeysAndBulksOfValuesAreJoined()
    {
        (void)make();
        const auto store = makeFor(m_edge->namespaceId(), 10);
        QStringList keys;
        QVector<Pending<Done>> writes;
        for (int number = 0; number < 125; ++number) {
            keys.append(u"ip:%1"_s.arg(number, 3, 10, QChar(u'0')));
            writes.append(store->put(keys.last(), keys.last().toUtf8(), {u"ann"_s, {}}));
        }
        for (const auto &write : writes)
            QVERIFY(await(write));
        const auto listed = await(store->list(u"ip:"_s));
        QVERIFY(listed);
        QCOMPARE(listed->size(), keys.size());
        for (qsizetype at = 0; at < keys.size(); ++at) {
            QCOMPARE(listed->at(at).key, keys.at(at));
            QCOMPARE(listed->at(at).value, keys.at(at).toUtf8());
        }
        const auto values = await(store->getAll(keys + QStringList{u"absent"_s}));
        QVERIFY(values);
        QCOMPARE(values->size(), keys.size() + 1);
        QCOMPARE(values->value(keys.last()), keys.last().toUtf8());
    }

    void bytesThatAreNoTextComeBackFromBulkReadsToo()
    {
        const auto store = make();
        const QByteArray bytes("\xff\x00\xfe", 3);
        QVERIFY(await(store->put(u"bytes"_s, bytes, {})));
        QVERIFY(await(store->put(u"text"_s, "\xef\xbf\xbd", {})));
        const auto values = await(store->getAll({u"bytes"_s, u"text"_s}));
        QVERIFY(values);
        QCOMPARE(values->value(u"bytes"_s), bytes);
        QCOMPARE(values->value(u"text"_s), QByteArray("\xef\xbf\xbd"));
    }

    void anInventedNamespaceIsNotAnEmptyOne_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("get") << 0;
        QTest::newRow("getAll") << 1;
        QTest::newRow("list") << 2;
    }

    void anInventedNamespaceIsNotAnEmptyOne()
    {
        QFETCH(int, call);
        const auto invented = u"00000000000000000000000000000000"_s;
        const auto store = makeFor(invented, 1000);
        std::optional<Error> error;
        const auto keep = [&error](const auto &answer) {
            if (!answer)
                error = answer.error();
        };
        if (call == 0)
            keep(await(store->get(u"trade:kill_switch"_s)));
        else if (call == 1)
            keep(await(store->getAll({u"trade:kill_switch"_s})));
        else
            keep(await(store->list({})));
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::NotFound);
        QCOMPARE(error->cause, Error::Cause::WrongId);
        QCOMPARE(error->subject, invented);
    }
};

HOOX_TEST(EdgeConfigContractTest);
#include "EdgeConfigContractTest.moc"
