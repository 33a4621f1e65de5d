#include "ui/settings/SecretRows.h"

#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompter.h"
#include "ui/settings/SecretRow.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

SecretRows::SecretRows(ProfileBoard &board, Prompter &prompter, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_board(board), m_prompter(prompter)
{
    setObjectName(u"secretRows"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto name : kSecretNames) {
        if (!m_rows.isEmpty())
            layout->addWidget(new Rule(appearance, Qt::Horizontal, this));
        auto *row = new SecretRow(appearance, name, this);
        layout->addWidget(row);
        m_rows.insert(static_cast<int>(name), row);
        connect(row, &SecretRow::valueGiven, this, [this, name](const QByteArray &value) { keep(name, value); });
        connect(row, &SecretRow::clearRequested, this, [this, name] {
            m_wrote = true;
            m_board.clearSecret(name);
        });
    }
    connect(&m_board, &ProfileBoard::secretsChanged, this, &SecretRows::showStates);
    connect(&m_board, &ProfileBoard::secretFailed, this, &SecretRows::failed);
    hide();
}

SecretRows::~SecretRows() = default;

void SecretRows::setProfile(const QString &name)
{
    m_profile = name;
    m_beingWritten.clear();
    m_wrote = false;
    setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_board.showSecrets(name);
}

void SecretRows::showStates()
{
    if (m_profile.isEmpty() || m_board.secretsProfile() != m_profile)
        return;
    for (const auto &state : m_board.secretStates()) {
        auto *row = m_rows.value(static_cast<int>(state.name));
        row->setBusy(false);
        row->setState(state);
    }
    // What the operator is being asked about is needed still.
    m_beingWritten.removeIf([this](auto entry) { return !m_asked.contains(entry.key()); });
    if (std::exchange(m_wrote, false))
        Q_EMIT changed();
}

void SecretRows::keep(SecretName name, const QByteArray &value)
{
    m_wrote = true;
    m_beingWritten.insert(static_cast<int>(name), value);
    m_rows.value(static_cast<int>(name))->setBusy(true);
    m_board.setSecret(name, value);
}

void SecretRows::failed(SecretName name, const Error &error)
{
    if (m_profile.isEmpty() || m_board.secretsProfile() != m_profile)
        return;
    auto *row = m_rows.value(static_cast<int>(name));
    row->setBusy(false);
    for (const auto &state : m_board.secretStates()) {
        if (state.name == name)
            row->setState(state);
    }
    row->showError(error);
    const bool noKeychain =
        error.cause == Error::Cause::NoSecretStore || error.cause == Error::Cause::LockedSecretStore;
    if (noKeychain && m_beingWritten.contains(static_cast<int>(name)))
        askForSession(name, error);
    else
        m_beingWritten.remove(static_cast<int>(name));
}

void SecretRows::askForSession(SecretName name, const Error &error)
{
    const Prompter::Question question{
        tr("Keep %1 for this session only?").arg(toText(name)),
        ErrorText::sentence(error) + u"\n\n"_s +
            tr("It would stand in the memory of this program until it is closed, and in no file. Next time it is asked "
               "for again."),
        {tr("Do not keep it"), tr("For this session only")},
        u"sessionSecret"_s};
    m_asked.insert(static_cast<int>(name));
    m_prompter.ask(question, this, [this, name, profile = m_profile](int choice) {
        m_asked.remove(static_cast<int>(name));
        const auto value = m_beingWritten.take(static_cast<int>(name));
        if (choice != 1 || profile != m_profile || value.isEmpty())
            return;
        m_wrote = true;
        m_board.setSecretForSession(name, value);
    });
}

} // namespace hoox
