#include "models/blobs/OrderConversation.h"

#include "models/blobs/JsonTreeModel.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMembers = 200; ///< Looked at in one object.
constexpr qsizetype kLongestWhat = 300;

/// Reads the turns out of one document.
class ConversationReader
{
public:
    using Index = JsonDocument::Index;
    using Kind = ConversationTurn::Kind;
    explicit ConversationReader(const JsonDocument &json) : m_json(json) {}

    QVector<ConversationTurn> turns()
    {
        const auto root = m_json.root();
        // The steps tell how long after the ticket they were done, and no time of day: they stand first.
        forEach(member(root, u"timeline"_s), [this](Index step) {
            take(Kind::Step, step, {u"step"_s});
            takeLapse(step, u"ms"_s);
        });
        const auto steps = m_turns.size();
        takeCall(root);
        forEach(member(root, u"calls"_s), [this](Index call) { takeCall(call); });
        const bool isLog = m_turns.size() > steps;
        forEach(member(root, u"stream"_s), [this](Index record) {
            take(Kind::Stream, record, {u"topic"_s, u"channel"_s, u"e"_s, u"event"_s});
        });
        if (!isLog)
            return {};
        sortByTime();
        return m_turns;
    }

private:
    [[nodiscard]] std::optional<Index> member(std::optional<Index> object, const QString &name) const
    {
        if (!object || m_json.type(*object) != JsonDocument::Type::Object)
            return std::nullopt;
        for (int row = 0; row < qMin(kMostMembers, m_json.childCount(*object)); ++row) {
            const auto child = m_json.child(*object, row);
            if (m_json.key(child, 64) == name)
                return child;
        }
        return std::nullopt;
    }

    template <typename Work>
    void forEach(std::optional<Index> array, Work work)
    {
        if (!array || m_json.type(*array) != JsonDocument::Type::Array)
            return;
        for (int row = 0; row < m_json.childCount(*array) && m_turns.size() < kMostTurns; ++row)
            work(m_json.child(*array, row));
    }

    void takeCall(Index call)
    {
        if (const auto request = member(call, u"request"_s); request && m_json.isContainer(*request)) {
            take(Kind::Request, *request, {u"method"_s});
            for (const auto &name : {u"url"_s, u"path"_s}) {
                if (const auto address = member(request, name))
                    m_turns.back().what += u' ' + m_json.text(*address, kLongestWhat);
            }
        }
        if (const auto response = member(call, u"response"_s); response && m_json.isContainer(*response)) {
            take(Kind::Response, *response, {u"status"_s});
            takeLapse(*response, u"latency_ms"_s);
        }
    }

    void takeLapse(Index object, const QString &name)
    {
        bool isNumber = false;
        const auto told = member(object, name);
        const auto ms = told ? m_json.text(*told, 20).toLongLong(&isNumber) : 0;
        if (isNumber)
            m_turns.back().lapseMs = ms;
    }

    void take(Kind kind, Index value, const QStringList &names)
    {
        ConversationTurn turn;
        turn.kind = kind;
        turn.value = value;
        const auto message = member(value, u"message"_s);
        for (const auto object : {std::optional<Index>(value), message}) {
            for (const auto &name : names) {
                const auto told = member(object, name);
                if (turn.what.isEmpty() && told && !m_json.isContainer(*told))
                    turn.what = m_json.text(*told, kLongestWhat);
            }
        }
        for (const auto object : {std::optional<Index>(value), message, member(value, u"body"_s)}) {
            if (!turn.at.isValid() && object)
                turn.at = timeIn(*object);
        }
        m_turns.append(turn);
    }

    /// The first member that is a time, by name and size.
    [[nodiscard]] QDateTime timeIn(Index object) const
    {
        if (m_json.type(object) != JsonDocument::Type::Object)
            return {};
        for (int row = 0; row < qMin(kMostMembers, m_json.childCount(object)); ++row) {
            const auto child = m_json.child(object, row);
            if (m_json.isContainer(child))
                continue;
            const auto key = m_json.key(child, 64);
            const auto text = m_json.text(child, 40);
            const auto epoch = epochInstant(key, text);
            if (epoch.isValid())
                return epoch;
            if (key == u"at" || key == u"time") {
                const auto written = QDateTime::fromString(text, Qt::ISODateWithMs);
                if (written.isValid())
                    return written.toUTC();
            }
        }
        return {};
    }

    void sortByTime()
    {
        QDateTime last;
        QVector<QPair<QDateTime, int>> order;
        for (int place = 0; place < m_turns.size(); ++place) {
            if (m_turns.at(place).at.isValid())
                last = m_turns.at(place).at;
            order.append({last, place});
        }
        std::stable_sort(order.begin(), order.end(), [](const auto &left, const auto &right) {
            if (!left.first.isValid() || !right.first.isValid()) // Before anything told a time: first.
                return !left.first.isValid() && right.first.isValid();
            return left.first < right.first;
        });
        QVector<ConversationTurn> sorted;
        sorted.reserve(m_turns.size());
        for (const auto &[at, place] : std::as_const(order))
            sorted.append(m_turns.at(place));
        m_turns = sorted;
    }

    const JsonDocument &m_json;
    QVector<ConversationTurn> m_turns;
};

} // namespace

QVector<ConversationTurn> conversationOf(const JsonDocument &json)
{
    return ConversationReader(json).turns();
}

} // namespace hoox
