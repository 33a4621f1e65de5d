#include "app/cli/Commands.h"
#include "app/cli/DoctorHealth.h"
#include "app/cli/ProfileWords.h"
#include "app/cli/Session.h"
#include "models/clock/ClockOffset.h"
#include "storage/base/OwnerOnly.h"
#include "storage/profile/ProfileStore.h"
#include "storage/profile/TierCheck.h"
#include "storage/secrets/KeychainSecrets.h"
#include "storage/workspace/Workspace.h"
#include "ui/common/ClockWords.h"
#include "ui/common/ErrorText.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryFile>

#include <algorithm>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::DoctorWords)

public:
    static QString workspace(const QString &folder, bool isWritable)
    {
        return (isWritable ? tr("workspace %1: writable") : tr("workspace %1: NOT writable")).arg(folder);
    }
    static QString openToOthers()
    {
        return tr("Other users of this computer may look into the workspace's folder: type chmod 700 and its name.");
    }
    static QString profile(const Profile &profile)
    {
        return tr("profile %1: %2, %3").arg(profile.name, toText(profile.kind), ProfileWords::money(profile));
    }
    static QString clock(const ClockOffset &clock)
    {
        const Format format;
        const auto &reading = clock.reading();
        switch (clock.state()) {
        case ClockOffset::State::NotKnown:
            return tr("clock: not known, no service told its time");
        case ClockOffset::State::Fine:
            return tr("clock: ok. %1").arg(ClockWords::sentences(reading, format));
        case ClockOffset::State::Off:
            return tr("clock: WRONG. %1 %2").arg(ClockWords::sentences(reading, format), ClockWords::remedy());
        }
        Q_UNREACHABLE();
    }
    static QVector<TextTable::Column> tierHeads() { return {{tr("TIER")}, {tr("VERDICT")}, {tr("MS"), true}, {}}; }
    static QVector<TextTable::Column> secretHeads() { return {{tr("SECRET")}, {tr("FROM")}, {}}; }
};

/// What one run finds out, and its two ways of saying it. A child of the session.
class Doctor final : public QObject
{
public:
    explicit Doctor(Session &session) : QObject(&session), m_session(session), m_workspace(session.workspaceFolder()) {}

    Profile profile;
    bool isWritable = false;
    QVector<SecretState> secrets;
    QVector<TierVerdict> tiers;
    std::shared_ptr<HeldSecrets> held = std::make_shared<HeldSecrets>();
    SystemClock clock;
    std::unique_ptr<SecretLoader> loader; ///< Of a remote profile.
    TierCheck check{clock};
    std::unique_ptr<DoctorHealth> health;

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    void probeFolder()
    {
        QTemporaryFile probe(QDir(m_workspace.folder()).absoluteFilePath(u".probe-XXXXXX"_s));
        isWritable = probe.open() && probe.write("x") == 1 && probe.flush();
    }
    void testTiers()
    {
        connect(&check, &TierCheck::verdict, this, [this](const TierVerdict &verdict) { tiers.append(verdict); });
        connect(&check, &TierCheck::finished, this, &Doctor::measure);
        check.start(profile, m_workspace.folder(), held);
    }

private:
    /// How fast they are, once it is known that they answer.
    void measure()
    {
        std::sort(tiers.begin(), tiers.end(),
                  [](const TierVerdict &left, const TierVerdict &right) { return left.place < right.place; });
        auto opened = Composition::open(m_workspace.folder(), profile.name, held);
        if (!opened) {
            m_session.finish(opened.error());
            return;
        }
        health = std::make_unique<DoctorHealth>(std::move(*opened), nullptr);
        connect(health.get(), &DoctorHealth::finished, this, &Doctor::tell);
        health->start(tiers);
    }
    void tell()
    {
        if (m_session.output().isJson())
            m_session.output().json(QJsonDocument(json()));
        else
            tellInWords();
        m_session.finish(status());
    }
    static bool isFault(const TierVerdict &tier)
    {
        return tier.kind != TierVerdict::Kind::Ok && tier.kind != TierVerdict::Kind::NotConfigured;
    }
    [[nodiscard]] ExitStatus status() const
    {
        const auto isUnreachable = [](const TierVerdict &tier) { return tier.kind == TierVerdict::Kind::Unreachable; };
        if (std::any_of(tiers.begin(), tiers.end(), isUnreachable))
            return ExitStatus::Unknown;
        const bool isWell = isWritable && std::none_of(tiers.begin(), tiers.end(), isFault) &&
                            clockOffset().state() != ClockOffset::State::Off && !health->isAnyOver();
        return isWell ? ExitStatus::Done : ExitStatus::Failed;
    }
    [[nodiscard]] ClockOffset clockOffset() const
    {
        QVector<ClockReading> readings;
        for (const auto &tier : tiers) {
            if (tier.clock)
                readings.append(*tier.clock);
        }
        ClockOffset offset;
        offset.take(readings);
        return offset;
    }
    /// Null where there is no server.
    [[nodiscard]] QJsonValue clockJson() const
    {
        if (!profile.isRemote())
            return {};
        const auto offset = clockOffset();
        QJsonObject facts{{u"verdict"_s, toText(offset.state())}};
        if (const auto &reading = offset.reading()) {
            facts[u"server"_s] = reading->host;
            facts[u"offset_ms"_s] = static_cast<qint64>(reading->offset.count());
            facts[u"uncertainty_ms"_s] = static_cast<qint64>(reading->uncertainty.count());
        }
        return facts;
    }
    static QJsonValue errorJson(const std::optional<Error> &error)
    {
        return error ? QJsonValue(ErrorText::sentence(*error)) : QJsonValue();
    }
    [[nodiscard]] QJsonObject json() const
    {
        QJsonArray tierRows;
        for (const auto &tier : tiers)
            tierRows.append(
                QJsonObject{{u"tier"_s, toText(tier.place)},
                            {u"verdict"_s, toText(tier.kind)},
                            {u"took_ms"_s, static_cast<qint64>(tier.took.count())},
                            {u"dialect"_s, tier.found.isEmpty() ? QJsonValue() : QJsonValue(tier.found)},
                            {u"error"_s, errorJson(tier.error)},
                            {u"detail"_s, tier.error && !tier.error->detail.isEmpty() ? QJsonValue(tier.error->detail)
                                                                                      : QJsonValue()}});
        QJsonArray secretRows;
        for (const auto &secret : secrets)
            secretRows.append(QJsonObject{{u"name"_s, toText(secret.name)},
                                          {u"source"_s, toText(secret.source)},
                                          {u"error"_s, errorJson(secret.error)}});
        QJsonObject facts{{u"workspace"_s, QJsonObject{{u"folder"_s, m_workspace.folder()},
                                                       {u"writable"_s, isWritable},
                                                       {u"private"_s, isOwnerOnly(m_workspace.folder())}}},
                          {u"profile"_s, QJsonObject{{u"name"_s, profile.name},
                                                     {u"kind"_s, toText(profile.kind)},
                                                     {u"paper"_s, profile.paper},
                                                     {u"read_only"_s, profile.readOnly}}},
                          {u"tiers"_s, tierRows},
                          {u"secrets"_s, secretRows},
                          {u"clock"_s, clockJson()},
                          {u"ok"_s, status() == ExitStatus::Done}};
        health->addTo(facts);
        return facts;
    }
    void tellInWords() const
    {
        auto &output = m_session.output();
        output.line(DoctorWords::workspace(m_workspace.folder(), isWritable));
        if (!isOwnerOnly(m_workspace.folder()))
            output.line(DoctorWords::openToOthers());
        output.line(DoctorWords::profile(profile));
        TextTable table{DoctorWords::tierHeads(), {}};
        for (const auto &tier : tiers)
            table.rows.append(
                {toText(tier.place), ProfileWords::verdict(tier.kind),
                 tier.kind == TierVerdict::Kind::NotConfigured ? QString() : QString::number(tier.took.count()),
                 tier.error ? ErrorText::sentence(*tier.error) : tier.found});
        output.table(table);
        health->tell(output, m_session.format());
        if (!profile.isRemote())
            return;
        TextTable sources{DoctorWords::secretHeads(), {}};
        for (const auto &secret : secrets)
            sources.rows.append({toText(secret.name), ProfileWords::source(secret.source),
                                 secret.error ? ErrorText::sentence(*secret.error) : QString()});
        output.table(sources);
        output.line(DoctorWords::clock(clockOffset()));
    }

    Session &m_session;
    const Workspace m_workspace;
};

} // namespace

void doctor(Session &session)
{
    auto *const doctor = new Doctor(session);
    const ProfileStore store(doctor->workspace().profilesFolder());
    if (store.names().isEmpty()) {
        session.finish(Error{Error::Kind::NotFound, doctor->workspace().folder(), {}, Error::Cause::NoWorkspace});
        return;
    }
    const auto profile = store.read(session.profileName().isEmpty() ? store.activeName() : session.profileName());
    if (!profile) {
        session.finish(profile.error());
        return;
    }
    doctor->profile = *profile;
    doctor->probeFolder();
    if (!doctor->profile.isRemote()) {
        doctor->testTiers();
        return;
    }
    doctor->loader = std::make_unique<SecretLoader>(std::make_unique<KeychainSecrets>(doctor->workspace().folder()));
    session.then(doctor->loader->load(doctor->profile.name, doctor->held),
                 [doctor](const QVector<SecretState> &states) {
                     doctor->secrets = states;
                     doctor->testTiers();
                 });
}

} // namespace hoox::commands
