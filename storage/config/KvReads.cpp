#include "storage/config/KvReads.h"

#include "storage/base/WhenDone.h"
#include "storage/config/KvAnswers.h"
#include "storage/config/KvNamespace.h"
#include "storage/net/HttpClient.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcConfig, "hoox.config", QtInfoMsg)
constexpr int kFewestInPage = 10;
} // namespace

KvRead::KvRead(const KvTools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    if (tools.requests.urgency() == HttpRequest::Urgency::KillSwitch)
        QTimer::singleShot(tools.limits.killPatience, this, [this] {
            fails({Error::Kind::Timeout, m_tools.requests.namespaceId(), u"no answer to a read"_s, {}});
        });
}

KvRead::~KvRead()
{
    for (auto &flight : m_flights)
        flight.cancel();
}

void KvRead::ask(const HttpRequest &request, OnAnswer next, OnError otherwise)
{
    const auto flight = m_tools.client.send(request);
    m_flights.append(flight);
    whenDone(flight, this,
             [this, next = std::move(next), otherwise = std::move(otherwise)](const Result<HttpAnswer> &answer) {
                 if (m_over)
                     return;
                 if (answer)
                     next(*answer);
                 else if (otherwise)
                     otherwise(answer.error());
                 else
                     fails(answer.error());
             });
}

void KvRead::askNamespace(bool again, std::function<void()> next)
{
    m_tools.space.confirm(this, again, [this, next = std::move(next)](const Result<Done> &there) {
        if (m_over)
            return;
        if (there)
            next();
        else
            fails(there.error());
    });
}

void KvRead::giveUp(const Error &error)
{
    if (error.kind == Error::Kind::NotFound && error.cause == Error::Cause::Plain)
        askNamespace(true, [this, error] { fails(error); });
    else
        fails(error);
}

bool KvRead::isLast()
{
    if (m_over)
        return false;
    m_over = true;
    for (auto &flight : m_flights)
        flight.cancel();
    deleteLater(); // Its watchers and timers are still on the way up the stack.
    return true;
}

KvGet::KvGet(const KvTools &tools, QString key, End end, QObject *parent)
    : KvRead(tools, parent), m_key(std::move(key)), m_end(std::move(end))
{
}

void KvGet::start()
{
    // Both at once: an operator waits for the second as well.
    ask(tools().requests.value(m_key), [this](const HttpAnswer &answer) { takeValue(answer); });
    ask(
        tools().requests.keys(m_key, {}, kFewestInPage), [this](const HttpAnswer &answer) { takeWho(answer); },
        [this](const Error &error) { whoIsNotTold(error); });
}

void KvGet::takeValue(const HttpAnswer &answer)
{
    const auto value = kvValue(answer, m_key);
    if (!value) {
        giveUp(value.error());
        return;
    }
    if (value->value) {
        m_value = value->value;
        endIfWhole();
        return;
    }
    askNamespace(value->isDoubtful, [this] {
        if (isLast())
            m_end(std::nullopt);
    });
}

void KvGet::takeWho(const HttpAnswer &answer)
{
    const auto page = kvKeysPage(answer, m_key, m_key);
    if (!page) {
        whoIsNotTold(page.error());
        return;
    }
    ConfigEntry who;
    for (const auto &entry : page->entries) {
        if (entry.key == m_key)
            who = entry;
    }
    m_who = who;
    endIfWhole();
}

void KvGet::whoIsNotTold(const Error &error)
{
    // What does not speak KV's language cannot be believed about the value either.
    if (error.cause == Error::Cause::NotTheService || error.cause == Error::Cause::BadAnswer) {
        fails(error);
        return;
    }
    qCWarning(lcConfig) << "who wrote" << m_key << "is not told:" << error.detail;
    m_who = ConfigEntry();
    endIfWhole();
}

void KvGet::endIfWhole()
{
    if (!m_value || !m_who || !isLast())
        return;
    auto entry = *m_who;
    entry.key = m_key;
    entry.value = *m_value;
    m_end(std::optional(entry));
}

void KvGet::fails(const Error &error)
{
    if (isLast())
        m_end(fail(error));
}

KvValues::KvValues(const KvTools &tools, const QStringList &keys, End end, QObject *parent)
    : KvRead(tools, parent), m_rest(keys), m_end(std::move(end))
{
    m_rest.removeDuplicates();
}

void KvValues::next()
{
    if (!m_rest.isEmpty())
        nextBulk();
    else if (!m_singles.isEmpty())
        nextSingle();
    else if (m_anyAbsent)
        askNamespace(m_doubtful, [this] {
            if (isLast())
                m_end(m_values);
        });
    else if (isLast())
        m_end(m_values);
}

void KvValues::nextBulk()
{
    const auto keys = m_rest.mid(0, tools().limits.keysInBulk);
    m_rest = m_rest.mid(keys.size());
    const auto oneByOne = [this, keys](const Error &error) {
        if (error.cause != Error::Cause::TooLarge) {
            giveUp(error);
            return;
        }
        m_singles.append(keys);
        next();
    };
    ask(
        tools().requests.bulk(keys),
        [this, keys, oneByOne](const HttpAnswer &answer) {
            const auto bulk = kvBulk(answer, keys);
            if (!bulk) {
                oneByOne(bulk.error());
                return;
            }
            m_singles.append(bulk->unclear);
            for (auto value = bulk->values.begin(); value != bulk->values.end(); ++value) {
                if (!take(value.key(), value.value()))
                    return;
            }
            next();
        },
        oneByOne);
}

void KvValues::nextSingle()
{
    const auto key = m_singles.takeFirst();
    ask(tools().requests.value(key), [this, key](const HttpAnswer &answer) {
        const auto value = kvValue(answer, key);
        if (!value) {
            giveUp(value.error());
            return;
        }
        m_doubtful = m_doubtful || value->isDoubtful;
        if (take(key, value->value))
            next();
    });
}

bool KvValues::take(const QString &key, const std::optional<QByteArray> &value)
{
    m_anyAbsent = m_anyAbsent || !value;
    m_bytes += value ? value->size() : 0;
    m_values.insert(key, value);
    if (m_bytes <= tools().limits.mostBytes)
        return true;
    fails({Error::Kind::Full, key, u"the values together"_s, Error::Cause::TooLarge});
    return false;
}

void KvValues::fails(const Error &error)
{
    if (isLast())
        m_end(fail(error));
}

namespace {

/// What the workers keep beside the config for a few minutes, many a second (contract 2). Whoever wants it asks by
/// prefix.
bool isPassing(const QString &key)
{
    return key.startsWith(u"idemp:") || key.startsWith(u"ratelimit:");
}

} // namespace

KvList::KvList(const KvTools &tools, QString prefix, End end, QObject *parent)
    : KvRead(tools, parent), m_prefix(std::move(prefix)), m_end(std::move(end))
{
}

void KvList::askPage(const QString &cursor)
{
    const auto request = tools().requests.keys(m_prefix, cursor, tools().limits.keysInPage);
    ask(request, [this, subject = request.subject](const HttpAnswer &answer) { take(answer, subject); });
}

void KvList::take(const HttpAnswer &answer, const QString &subject)
{
    const auto page = kvKeysPage(answer, m_prefix, subject);
    if (!page) {
        giveUp(page.error());
        return;
    }
    for (const auto &entry : page->entries) {
        if (!m_prefix.isEmpty() || !isPassing(entry.key))
            m_entries.insert(entry.key.toUtf8(), entry);
    }
    // A page without keys may have a cursor all the same: what was removed leaves such pages.
    if (page->cursor.isEmpty()) {
        askValues();
        return;
    }
    const auto endless = m_cursors.contains(page->cursor) || ++m_pages >= tools().limits.mostPages ||
                         m_entries.size() > tools().limits.mostKeys;
    if (endless) {
        fails({Error::Kind::Corrupt, subject, {}, Error::Cause::EndlessAnswer});
        return;
    }
    m_cursors.insert(page->cursor);
    askPage(page->cursor);
}

void KvList::askValues()
{
    if (m_entries.isEmpty()) {
        askNamespace(false, [this] {
            if (isLast())
                m_end(QVector<ConfigEntry>());
        });
        return;
    }
    QStringList keys;
    for (const auto &entry : std::as_const(m_entries))
        keys.append(entry.key);
    const auto take = [this](const Result<KvValues::Values> &values) {
        if (!values) {
            fails(values.error());
            return;
        }
        QVector<ConfigEntry> found;
        for (const auto &entry : std::as_const(m_entries)) {
            // Listed, and gone since.
            const auto value = values->value(entry.key);
            if (!value)
                continue;
            found.append(entry);
            found.last().value = *value;
        }
        if (isLast())
            m_end(found);
    };
    (new KvValues(tools(), keys, take, this))->start();
}

void KvList::fails(const Error &error)
{
    if (isLast())
        m_end(fail(error));
}

} // namespace hoox
