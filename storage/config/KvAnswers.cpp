#include "storage/config/KvAnswers.h"

#include "storage/config/ConfigKey.h"
#include "storage/net/V4Answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyNotFound = 10009;
constexpr qsizetype kLongestCursor = 4096;
constexpr qsizetype kLongestWho = 1024; ///< As much as fits into metadata.

tl::unexpected<Error> badKvAnswer(const QString &subject, const QString &where)
{
    return fail(Error::Kind::Corrupt, subject, where, Error::Cause::BadAnswer);
}

bool isNotThere(const Error &error)
{
    return error.kind == Error::Kind::NotFound && error.cause == Error::Cause::Plain;
}

/// `permission` is what the token lacks if it is refused (contract 1).
Result<V4Answer> kvAnswer(const HttpAnswer &answer, const QString &subject, const QString &permission)
{
    auto parsed = parseV4(answer, subject);
    if (parsed)
        return parsed;
    auto error = parsed.error();
    if (error.cause == Error::Cause::MissingPermission)
        error.detail = error.detail.isEmpty() ? permission : permission + u" ("_s + error.detail + u')';
    // KV says in its envelope that something is not there; a bare 404 is from what does not know KV at all.
    const auto envelope = QJsonDocument::fromJson(answer.body).object();
    if (isNotThere(error) && !envelope.value(u"success"_s).isBool())
        return fail(Error::Kind::Failed, subject, error.detail, Error::Cause::NotTheService);
    return fail(error);
}

Result<V4Answer> readAnswer(const HttpAnswer &answer, const QString &subject)
{
    return kvAnswer(answer, subject, u"Workers KV Storage Read"_s);
}

/// Metadata of other hands may be anything; only the form that this program writes is taken.
void addWho(ConfigEntry &entry, const QJsonValue &metadata)
{
    const auto object = metadata.toObject();
    entry.changedBy = object.value(u"by"_s).toString().left(kLongestWho);
    entry.reason = object.value(u"reason"_s).toString().left(kLongestWho);
    const auto at = object.value(u"at"_s).toString();
    // Without an offset the moment is not known.
    auto time = at.size() > 40 ? QDateTime() : QDateTime::fromString(at, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        entry.changedAt = time.toUTC();
}

} // namespace

Result<KvKeysPage> kvKeysPage(const HttpAnswer &answer, const QString &prefix, const QString &subject)
{
    const auto parsed = readAnswer(answer, subject);
    if (!parsed)
        return fail(parsed.error());
    if (!parsed->result.isArray())
        return badKvAnswer(subject, u"the keys are no array"_s);
    KvKeysPage page;
    const auto rows = parsed->result.toArray();
    page.entries.reserve(rows.size());
    for (const auto &row : rows) {
        const auto object = row.toObject();
        const auto name = object.value(u"name"_s);
        if (!name.isString() || !checkConfigKey(name.toString()) || !name.toString().startsWith(prefix))
            return badKvAnswer(subject, u"a name that is no key of this listing"_s);
        ConfigEntry entry;
        entry.key = name.toString();
        addWho(entry, object.value(u"metadata"_s));
        page.entries.append(entry);
    }
    const auto cursor = parsed->resultInfo.value(u"cursor"_s);
    if (!cursor.isString() && !cursor.isNull() && !cursor.isUndefined())
        return badKvAnswer(subject, u"a cursor that is no text"_s);
    page.cursor = cursor.toString();
    if (page.cursor.size() > kLongestCursor)
        return badKvAnswer(subject, u"a cursor that is too long"_s);
    return page;
}

Result<KvBulk> kvBulk(const HttpAnswer &answer, const QStringList &keys)
{
    const auto parsed = readAnswer(answer, keys.first());
    if (!parsed)
        return fail(parsed.error());
    const auto values = parsed->result.toObject().value(u"values"_s);
    if (!values.isObject())
        return badKvAnswer(keys.first(), u"no values"_s);
    KvBulk bulk;
    const auto object = values.toObject();
    for (const auto &key : keys) {
        const auto value = object.value(key);
        if (value.isNull())
            bulk.values.insert(key, std::nullopt);
        else if (value.isString() && !value.toString().contains(QChar::ReplacementCharacter))
            bulk.values.insert(key, value.toString().toUtf8());
        else
            bulk.unclear.append(key);
    }
    return bulk;
}

Result<KvValue> kvValue(const HttpAnswer &answer, const QString &key)
{
    if (answer.isSuccess()) {
        // The value comes bare. The service never says that it is a page, and a login page always does.
        if (answer.header("Content-Type").trimmed().toLower().startsWith("text/html"))
            return fail(Error::Kind::Failed, key, u"a web page"_s, Error::Cause::NotTheService);
        return KvValue{answer.body.isNull() ? QByteArrayLiteral("") : answer.body, false};
    }
    const auto parsed = readAnswer(answer, key);
    if (parsed)
        return badKvAnswer(key, u"success within a failure"_s);
    if (!isNotThere(parsed.error()))
        return fail(parsed.error());
    const auto errors = QJsonDocument::fromJson(answer.body).object().value(u"errors"_s).toArray();
    return KvValue{std::nullopt, errors.first().toObject().value(u"code"_s).toInt() != kKeyNotFound};
}

Result<Done> kvWritten(const HttpAnswer &answer, const QString &key)
{
    const auto parsed = kvAnswer(answer, key, u"Workers KV Storage Write"_s);
    if (!parsed)
        return fail(parsed.error());
    return Done{};
}

Result<QStringList> kvNamespaces(const HttpAnswer &answer, const QString &account)
{
    const auto parsed = readAnswer(answer, account);
    if (!parsed)
        return fail(parsed.error());
    if (!parsed->result.isArray())
        return badKvAnswer(account, u"the namespaces are no array"_s);
    QStringList ids;
    const auto rows = parsed->result.toArray();
    for (const auto &row : rows) {
        const auto id = row.toObject().value(u"id"_s);
        if (!id.isString())
            return badKvAnswer(account, u"a namespace without an id"_s);
        ids.append(id.toString());
    }
    return ids;
}

} // namespace hoox
