#include "storage/profile/WranglerImport.h"

#include "storage/profile/ProfileRules.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestWranglerBytes = 1024LL * 1024;
constexpr int kDeepestWrangler = 64;
constexpr rapidjson::SizeType kMostBindings = 1000;
constexpr qsizetype kShownText = 80;
constexpr unsigned kWranglerSyntax = rapidjson::kParseCommentsFlag | rapidjson::kParseTrailingCommasFlag |
                                     rapidjson::kParseFullPrecisionFlag | rapidjson::kParseIterativeFlag |
                                     rapidjson::kParseValidateEncodingFlag;

/// Refuses what is nested deeper than any configuration, before a tree is made of it.
class DepthGuard : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, DepthGuard>
{
public:
    bool StartObject() { return ++m_depth <= kDeepestWrangler; }               // NOLINT: names of RapidJSON
    bool StartArray() { return ++m_depth <= kDeepestWrangler; }                // NOLINT
    bool EndObject(rapidjson::SizeType /*members*/) { return --m_depth >= 0; } // NOLINT
    bool EndArray(rapidjson::SizeType /*items*/) { return --m_depth >= 0; }    // NOLINT

private:
    int m_depth = 0;
};

/// One entry of `kv_namespaces`, `d1_databases` or `r2_buckets`.
struct WranglerBinding
{
    QString place; ///< As an error names it: `kv_namespaces[0] (CONFIG_KV)`
    QString name;  ///< Empty if it has none.
    QString id;    ///< Empty if it has none.
    QString jurisdiction;
};

/// Whether a binding of an unknown name is taken where there is no other. Never that of the config: the kill switch of
/// another namespace would look like trading, and stop nobody.
enum class Lone { Taken, NotEnough };

/// Reads the parts that a profile is made of; the first fault stays.
class WranglerReader
{
public:
    explicit WranglerReader(const rapidjson::Value &root) : m_root(root) {}

    [[nodiscard]] const QString &fault() const { return m_fault; }
    void blame(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }
    [[nodiscard]] QString text(const char *field) { return text(m_root, field, QString::fromLatin1(field)); }
    [[nodiscard]] QVector<WranglerBinding> bindings(const char *list, const char *idField);
    /// The binding with the first of these names; the only one, if there is only one; nothing if there is none.
    [[nodiscard]] WranglerBinding choose(const char *list, const QVector<WranglerBinding> &bindings,
                                         const QStringList &names, Lone lone = Lone::Taken);

private:
    [[nodiscard]] const rapidjson::Value *member(const rapidjson::Value &object, const char *field,
                                                 const QString &place);
    [[nodiscard]] QString text(const rapidjson::Value &object, const char *field, const QString &place);

    const rapidjson::Value &m_root;
    QString m_fault;
};

QString shownText(const QString &text)
{
    return text.size() > kShownText ? text.left(kShownText) + u'…' : text;
}

/// Wrangler itself takes the last of two; an operator who sees the first would not know, so neither is taken.
const rapidjson::Value *WranglerReader::member(const rapidjson::Value &object, const char *field, const QString &place)
{
    const rapidjson::Value *found = nullptr;
    for (auto it = object.MemberBegin(); it != object.MemberEnd(); ++it) {
        if (it->name != field)
            continue;
        if (found != nullptr)
            blame(u"%1 stands there twice"_s.arg(place));
        found = &it->value;
    }
    return found;
}

QString WranglerReader::text(const rapidjson::Value &object, const char *field, const QString &place)
{
    const auto *const value = member(object, field, place);
    if (value == nullptr || value->IsNull())
        return {};
    if (!value->IsString()) {
        blame(place + u" is no text"_s);
        return {};
    }
    return QString::fromUtf8(value->GetString(), static_cast<qsizetype>(value->GetStringLength())).trimmed();
}

QVector<WranglerBinding> WranglerReader::bindings(const char *list, const char *idField)
{
    const auto listName = QString::fromLatin1(list);
    const auto *const array = member(m_root, list, listName);
    if (array == nullptr || array->IsNull())
        return {};
    if (!array->IsArray() || array->Size() > kMostBindings) {
        blame(listName + u" is no array of at most 1000"_s);
        return {};
    }
    QVector<WranglerBinding> bindings;
    for (rapidjson::SizeType index = 0; index < array->Size(); ++index) {
        const auto &entry = (*array)[index];
        auto place = u"%1[%2]"_s.arg(listName).arg(index);
        if (!entry.IsObject()) {
            blame(place + u" is no object"_s);
            return {};
        }
        WranglerBinding binding;
        binding.name = text(entry, "binding", place + u".binding"_s);
        if (!binding.name.isEmpty())
            place += u" (%1)"_s.arg(shownText(binding.name));
        binding.place = place;
        binding.id = text(entry, idField, u"%1 of %2"_s.arg(QString::fromLatin1(idField), place));
        binding.jurisdiction = text(entry, "jurisdiction", u"jurisdiction of "_s + place);
        bindings.append(binding);
    }
    return bindings;
}

QString bindingNames(const QVector<WranglerBinding> &bindings)
{
    constexpr qsizetype kShownNames = 10;
    QStringList names;
    for (const auto &binding : bindings.mid(0, kShownNames))
        names.append(binding.name.isEmpty() ? binding.place : shownText(binding.name));
    return names.join(u", "_s) + (bindings.size() > kShownNames ? u", …"_s : QString());
}

WranglerBinding WranglerReader::choose(const char *list, const QVector<WranglerBinding> &bindings,
                                       const QStringList &names, Lone lone)
{
    for (const auto &name : names) {
        QVector<WranglerBinding> found;
        for (const auto &binding : bindings) {
            if (binding.name == name)
                found.append(binding);
        }
        if (found.size() > 1)
            blame(u"%1 binds %2 twice"_s.arg(QString::fromLatin1(list), name));
        if (!found.isEmpty())
            return found.first();
    }
    if (bindings.size() == 1 && lone == Lone::Taken)
        return bindings.first();
    if (!bindings.isEmpty())
        blame(u"%1 has others (%2) and none is bound as %3"_s.arg(QString::fromLatin1(list), bindingNames(bindings),
                                                                  names.join(u" or "_s)));
    return {};
}

/// A file of tables and assignments.
bool looksLikeToml(const QByteArray &bytes, const QString &file)
{
    static const QRegularExpression toml(
        u"^\\s*(?:#[^\\n]*+\\s*+)*+(\\[+[A-Za-z_]|[A-Za-z_\"][A-Za-z0-9_.\"-]*\\s*=)"_s);
    constexpr qsizetype kLooked = 4096;
    return file.endsWith(u".toml"_s, Qt::CaseInsensitive) ||
           toml.match(QString::fromUtf8(bytes.left(kLooked))).hasMatch();
}

QString syntaxFault(const QByteArray &bytes, const rapidjson::ParseResult &result)
{
    const auto line = bytes.left(static_cast<qsizetype>(result.Offset())).count('\n') + 1;
    if (result.Code() == rapidjson::kParseErrorTermination)
        return u"it is nested deeper than %1 levels"_s.arg(kDeepestWrangler);
    return u"it is no JSON at line %1 (%2)"_s.arg(line).arg(
        QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
}

/// What is wrong with the bytes as JSON with comments; empty: `document` has them.
QString parseWrangler(QByteArray bytes, const QString &file, rapidjson::Document &document)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (bytes.size() > kLargestWranglerBytes)
        return u"it is larger than 1 MiB"_s;
    if (bytes.trimmed().isEmpty())
        return u"it is empty"_s;
    if (looksLikeToml(bytes, file))
        return u"it is TOML; only wrangler.jsonc and wrangler.json are read"_s;
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return u"it has a zero byte at %1"_s.arg(nul);
    rapidjson::MemoryStream stream(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    rapidjson::Reader reader;
    DepthGuard guard;
    if (const auto checked = reader.Parse<kWranglerSyntax>(stream, guard); checked.IsError())
        return syntaxFault(bytes, checked);
    document.Parse<kWranglerSyntax>(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (document.HasParseError())
        return syntaxFault(bytes, document);
    return document.IsObject() ? QString() : u"it is no JSON object"_s;
}

/// What a list of bindings has to give, and what its id looks like.
struct WranglerTier
{
    const char *list;
    const char *idField;
    QStringList names; ///< Of the binding, the first wins.
    bool (*isSound)(QStringView);
    QString otherwise; ///< What an id that is not sound is.
    Lone lone = Lone::Taken;
};

QString soundId(WranglerReader &reader, const WranglerTier &tier, const WranglerBinding &binding)
{
    const auto field = QString::fromLatin1(tier.idField);
    const auto id = binding.id.toLower();
    if (binding.place.isEmpty())
        reader.blame(QString::fromLatin1(tier.list) + u" is missing"_s);
    else if (id.isEmpty())
        reader.blame(u"%1 has no %2"_s.arg(binding.place, field));
    else if (!tier.isSound(id))
        reader.blame(u"the %1 of %2 is %3"_s.arg(field, binding.place, tier.otherwise));
    return id;
}

/// The id that was given, or else the file's.
QString tierId(WranglerReader &reader, const WranglerTier &tier, const QString &given)
{
    if (!given.isEmpty())
        return given;
    return soundId(reader, tier,
                   reader.choose(tier.list, reader.bindings(tier.list, tier.idField), tier.names, tier.lone));
}

/// The two buckets, by the names that Hoox's workers bind them to. A single bucket of any name is the one for logs.
void readBuckets(WranglerReader &reader, RemotePlaces &places, const RemotePlaces &given, QString &jurisdiction)
{
    const WranglerTier tier{
        "r2_buckets", "bucket_name", {}, &isBucketName, u"no bucket's name (3 to 63 of a-z, 0-9, -)"_s};
    const QStringList logsNames{u"SYSTEM_LOGS_BUCKET"_s, u"LOGS"_s};
    const QStringList reportsNames{u"REPORTS_BUCKET"_s, u"REPORTS"_s};
    places.logsBucket = given.logsBucket;
    places.reportsBucket = given.reportsBucket;
    QVector<WranglerBinding> logs;
    QVector<WranglerBinding> reports;
    QVector<WranglerBinding> others;
    for (const auto &bucket : reader.bindings(tier.list, tier.idField)) {
        auto &same = logsNames.contains(bucket.name) ? logs : reportsNames.contains(bucket.name) ? reports : others;
        same.append(bucket);
    }
    if (logs.isEmpty() && reports.isEmpty() && given.reportsBucket.isEmpty())
        logs = others;
    QStringList jurisdictions;
    const auto take = [&](QString &bucket, const QVector<WranglerBinding> &candidates, const QStringList &names) {
        if (!bucket.isEmpty())
            return;
        const auto chosen = reader.choose(tier.list, candidates, names);
        bucket = soundId(reader, tier, chosen);
        jurisdictions.append(chosen.jurisdiction);
    };
    if (!logs.isEmpty() || (reports.isEmpty() && given.reportsBucket.isEmpty()))
        take(places.logsBucket, logs, logsNames);
    if (!reports.isEmpty())
        take(places.reportsBucket, reports, reportsNames);
    jurisdictions.removeDuplicates();
    if (jurisdictions.size() > 1)
        reader.blame(u"the buckets of r2_buckets are in different jurisdictions"_s);
    jurisdiction = jurisdictions.value(0);
    if (!QStringList{u""_s, u"eu"_s, u"fedramp"_s}.contains(jurisdiction))
        reader.blame(u"the jurisdiction \"%1\" is not known"_s.arg(shownText(jurisdiction)));
}

/// Buckets of a jurisdiction are reached at its own address only (contract 4.1).
void moveToJurisdiction(RemotePlaces &places, const QString &jurisdiction)
{
    if (!jurisdiction.isEmpty())
        places.s3Base =
            QUrl(u"https://%1.%2.r2.cloudflarestorage.com"_s.arg(places.accountId, jurisdiction), QUrl::StrictMode);
}

void readPlaces(WranglerReader &reader, RemotePlaces &places, const WranglerOptions &options)
{
    if (!options.localEdge) {
        const auto account =
            options.given.accountId.isEmpty() ? reader.text("account_id").toLower() : options.given.accountId;
        if (account.isEmpty())
            reader.blame(u"account_id is missing"_s);
        else if (!isHexId(account))
            reader.blame(u"account_id is not 32 hex digits"_s);
        places = cloudflarePlaces(account);
    }
    if (!options.given.gatewayUrl.isEmpty())
        places.gatewayUrl = options.given.gatewayUrl;
    places.namespaceId =
        tierId(reader, {"kv_namespaces", "id", {u"CONFIG_KV"_s}, &isHexId, u"not 32 hex digits"_s, Lone::NotEnough},
               options.given.namespaceId);
    places.databaseId = tierId(reader, {"d1_databases", "database_id", {u"DB"_s}, &isDatabaseId, u"no UUID"_s},
                               options.given.databaseId);
    QString jurisdiction;
    readBuckets(reader, places, options.given, jurisdiction);
    if (!options.localEdge)
        moveToJurisdiction(places, jurisdiction);
}

} // namespace

Result<Profile> profileFromWrangler(const QByteArray &bytes, const QString &file, const QString &name,
                                    const WranglerOptions &options)
{
    const auto bad = [&file](const QString &what) {
        return fail(Error::Kind::Invalid, file, what, Error::Cause::BadImport);
    };
    if (!isProfileName(name))
        return fail(Error::Kind::Invalid, shownText(name), u"a name is 1 to 64 of a-z, 0-9, - and _"_s);
    auto profile = newProfile(name, options.localEdge ? Profile::Kind::LocalEdge : Profile::Kind::Cloudflare);
    if (options.localEdge) {
        auto places = localEdgePlaces(*options.localEdge);
        if (!places)
            return fail(places.error());
        profile.places = std::move(*places);
    }
    rapidjson::Document document;
    if (const auto fault = parseWrangler(bytes, file, document); !fault.isEmpty())
        return bad(fault);
    WranglerReader reader(document);
    readPlaces(reader, profile.places, options);
    if (!reader.fault().isEmpty())
        return bad(reader.fault());
    return profile;
}

Result<Profile> importWrangler(const QString &file, const QString &name, const WranglerOptions &options)
{
    QFile source(file);
    const auto path = QFileInfo(file).absoluteFilePath();
    if (!source.exists())
        return fail(Error::Kind::NotFound, path, {}, Error::Cause::FileMissing);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, source.errorString());
    return profileFromWrangler(source.read(kLargestWranglerBytes + 1), path, name, options);
}

} // namespace hoox
