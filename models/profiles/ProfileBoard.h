#pragma once

#include "models/profiles/ProfileFields.h"
#include "storage/audit/AuditTrail.h"
#include "storage/base/Clock.h"
#include "storage/profile/TierCheck.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/workspace/Workspace.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace hoox {

/// One profile of the workspace as it is on the disk.
struct ProfileRow
{
    QString name;
    Profile profile;            ///< Of use only without an error.
    std::optional<Error> error; ///< Its file cannot be read.
    bool isActive = false;
};

/// What is typed into the dialog of a profile; a value.
struct ProfileDraft
{
    Profile base;      ///< Its kind, and what the dialog does not show.
    QString name;      ///< A new one's may be typed; an existing one's stays.
    QString localEdge; ///< The address of the local runtime; of that kind alone.
    QMap<ProfileField, QString> texts;
    bool isNew = true; ///< Its name must be free.
};

struct DraftFault
{
    enum class Place { Name, LocalEdge, Field };
    Place place = Place::Field;
    ProfileField field = ProfileField::Notes; ///< Of `Place::Field`.
    ProfileFault fault = ProfileFault::TooLong;
};

/// The profiles of one workspace, their secrets' sources and the test of their tiers, for the window's dialog (issue
/// 3). Files are read and written on workers; late answers are dropped. `clock` and `secrets` outlive it. GUI thread.
class ProfileBoard final : public QObject
{
    Q_OBJECT

public:
    /// What changes a profile or a secret stands in `trail` (AU-1).
    ProfileBoard(const Workspace &workspace, const Clock &clock, SecretLoader &secrets, AuditTrail trail,
                 QObject *parent = nullptr);
    ~ProfileBoard() override;

    void refresh();
    [[nodiscard]] bool hasAnswer() const { return m_answered; }
    [[nodiscard]] const QVector<ProfileRow> &profiles() const { return m_rows; } ///< By name.
    [[nodiscard]] const QString &activeName() const { return m_active; }

    /// What a dialog starts from: a new profile of that kind, or an existing one.
    [[nodiscard]] static ProfileDraft newDraft(Profile::Kind kind);
    [[nodiscard]] static ProfileDraft draftOf(const Profile &profile);
    /// All that is wrong with a draft; empty: it can be saved. Cheap, for every key press.
    [[nodiscard]] QVector<DraftFault> faultsOf(const ProfileDraft &draft) const;
    /// The profile that a draft means, without the fields that have a fault. At the local edge a gateway that is left
    /// empty is the runtime's own worker.
    [[nodiscard]] static Profile profileOf(const ProfileDraft &draft);
    /// Ignored with faults. `saved` or `failed`: `Conflict` if the name was taken meanwhile, `Refused` for another
    /// config store while an engage of this one is not confirmed (KR-06).
    void save(const ProfileDraft &draft);

    /// A draft from a `wrangler.jsonc`: `imported` or `failed`. Nothing is saved.
    void importFile(const QString &file, const QString &name, const std::optional<QUrl> &localEdge);

    /// Makes it the active one for the next start too: `activated` or `failed`. `Refused` while an engage of the kill
    /// switch is not confirmed (KR-06). Whoever composes the program opens it then.
    void activate(const QString &name);

    /// Tests a profile's tiers, saved or not, with the secrets of its name. `tested` for each, then `testFinished`.
    void test(const Profile &profile);
    void cancelTest();
    [[nodiscard]] bool isTesting() const { return m_testing; }
    [[nodiscard]] const QVector<TierVerdict> &verdicts() const { return m_verdicts; } ///< Of the last test, so far.

    /// Reads where the secrets of a profile come from: `secretsChanged`.
    void showSecrets(const QString &profile);
    [[nodiscard]] const QString &secretsProfile() const { return m_secretsProfile; }
    [[nodiscard]] const QVector<SecretState> &secretStates() const { return m_states; }
    /// Into the keychain: `secretsChanged`, or `secretFailed`; with the cause `NoSecretStore` or `LockedSecretStore`
    /// nothing was kept, and the operator is asked about `setSecretForSession`.
    void setSecret(SecretName name, const QByteArray &value);
    void setSecretForSession(SecretName name, const QByteArray &value);
    void clearSecret(SecretName name);

Q_SIGNALS:
    void changed();
    void saved(const QString &name);
    void imported(const hoox::ProfileDraft &draft);
    void activated(const QString &name);
    void failed(const hoox::Error &error);
    void tested(const hoox::TierVerdict &verdict);
    void testFinished();
    void secretsChanged();
    void secretFailed(hoox::SecretName name, const hoox::Error &error);

private:
    struct Reading
    {
        QVector<ProfileRow> rows;
        QString active;
    };
    [[nodiscard]] static Reading read(const QString &folder);
    void take(const Reading &reading);
    /// Goes on unless an engage of the profile is open; else `failed`.
    void withNothingOpen(const QString &profile, std::function<void()> next);
    void write(const Profile &profile, bool isNew);
    void reloadSecrets();
    /// `change() -> Pending<Done>` between its two records; then `secretsChanged` or `secretFailed`.
    template <typename Change>
    void changeSecret(SecretName name, const QString &action, Change change);
    void takeSecretAnswer(SecretName name, const QString &profile, const Result<Done> &answer);

    const Workspace m_workspace;
    const Clock &m_clock;
    SecretLoader &m_secrets;
    const AuditTrail m_trail;
    TierCheck m_check;
    QVector<ProfileRow> m_rows;
    QString m_active;
    bool m_answered = false;
    bool m_testing = false;
    QVector<TierVerdict> m_verdicts;
    QString m_secretsProfile;
    QVector<SecretState> m_states;
    quint64 m_generation = 0;
    quint64 m_testGeneration = 0;
    quint64 m_secretsGeneration = 0;
    QThreadPool m_secretRecords; ///< One thread: changes of secrets keep their order.
};

} // namespace hoox
