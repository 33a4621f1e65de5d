#pragma once

#include "storage/profile/ProfileStore.h"
#include "tests/support/Audit.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/PageShot.h"
#include "tests/support/ScriptedPrompter.h"
#include "ui/settings/SettingsPage.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace hoox::tests {

using namespace Qt::StringLiterals;

inline constexpr char16_t kHex[] = u"0123456789abcdef0123456789abcdef";

inline Profile edgeProfile(const QString &name, const QString &address = u"http://127.0.0.1:1"_s)
{
    auto profile = newProfile(name, Profile::Kind::LocalEdge);
    profile.places = *localEdgePlaces(QUrl(address));
    profile.places.namespaceId = QString::fromUtf16(kHex);
    profile.places.databaseId = u"00000000-0000-4000-8000-000000000001"_s;
    profile.places.logsBucket = u"hoox-logs"_s;
    return profile;
}

inline Profile cloudflareProfile(const QString &name)
{
    auto profile = newProfile(name, Profile::Kind::Cloudflare);
    profile.places = cloudflarePlaces(QString::fromUtf16(kHex));
    profile.places.namespaceId = QString::fromUtf16(kHex);
    profile.places.databaseId = u"00000000-0000-4000-8000-000000000001"_s;
    profile.places.logsBucket = u"hoox-logs"_s;
    profile.places.reportsBucket = u"hoox-reports"_s;
    return profile;
}

inline Appearance &dressed(Theme::Kind kind, double scale)
{
    auto &appearance = dressedAppearance();
    appearance.setTheme(kind);
    appearance.setTextScale(scale);
    return appearance;
}

/// The page on a workspace of its own, worked by clicks and keys.
class SettingsBench final
{
public:
    explicit SettingsBench(const QString &open = u"embedded"_s, ProfileKind kind = ProfileKind::Paper,
                           Appearance &appearance = dressedAppearance())
        : m_store(Workspace(m_folder.path()).profilesFolder()),
          m_secrets(std::make_unique<FakeKeychain>(keychain)),
          board(Workspace(m_folder.path()), m_clock, m_secrets, trailOf(Workspace(m_folder.path()))),
          m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat),
          page(board, prompter, m_settings, {open, kind, kind != ProfileKind::Paper, u"~/.local/share/hoox-console"_s},
               {u"en"_s}, appearance)
    {
    }

    void save(Profile profile) { QVERIFY(m_store.create(profile)); }
    void show(const QSize &size = {1270, 800})
    {
        showAt(page, size);
        page.activate();
        QTRY_VERIFY(board.hasAnswer());
    }
    template <typename T>
    T *find(const QString &name)
    {
        const auto all = page.findChildren<T *>(name);
        for (auto *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.isEmpty() ? nullptr : all.constLast();
    }
    void click(const QString &name)
    {
        const auto isReady = [this, &name] {
            const auto *button = find<QAbstractButton>(name);
            return button != nullptr && button->isVisible() && button->isEnabled();
        };
        QTRY_VERIFY2(isReady(), qPrintable(name));
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(u"field-"_s + field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString fault(const QString &field)
    {
        const auto *label = find<QLabel>(u"fault-"_s + field);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString text(const QString &name)
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    /// Whether a file of the workspace has `bytes` in it.
    [[nodiscard]] bool isOnDisk(const QByteArray &bytes) const
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    std::shared_ptr<FakeKeychainState> keychain = std::make_shared<FakeKeychainState>();
    ScriptedPrompter prompter;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ProfileStore m_store;
    SecretLoader m_secrets;

public:
    ProfileBoard board;

private:
    QSettings m_settings;

public:
    SettingsPage page;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const ProfileStore &store() const { return m_store; }
};

} // namespace hoox::tests
