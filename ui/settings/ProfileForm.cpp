#include "ui/settings/ProfileForm.h"

#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/settings/ProfileText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kNameKey[] = u"name";
constexpr char16_t kEdgeKey[] = u"local-edge";

QString keyOf(const DraftFault &fault)
{
    switch (fault.place) {
    case DraftFault::Place::Name:
        return QString::fromUtf16(kNameKey);
    case DraftFault::Place::LocalEdge:
        return QString::fromUtf16(kEdgeKey);
    case DraftFault::Place::Field:
        return toText(fault.field);
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileForm::ProfileForm(ProfileBoard &board, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_board(board), m_appearance(appearance), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(6);
    connect(&m_appearance, &Appearance::changed, this, &ProfileForm::showReadOnly);
}

void ProfileForm::setDraft(const ProfileDraft &draft, bool showsAllFaults)
{
    m_draft = draft;
    m_showsAll = showsAllFaults;
    m_touched.clear();
    build();
    judge();
}

void ProfileForm::build()
{
    m_fields.clear();
    m_readOnly = nullptr;
    m_readOnlyWords = nullptr;
    while (auto *item = m_layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        // Gone by name at once: a new field has the same one.
        for (auto *part : item->widget()->findChildren<QWidget *>())
            part->setObjectName({});
        item->widget()->deleteLater();
    }
    if (m_draft.isNew)
        addText(QString::fromUtf16(kNameKey), tr("Name"), tr("such as cloudflare-prod"), m_draft.name,
                &ProfileForm::nameTyped);
    if (m_draft.base.kind == Profile::Kind::LocalEdge)
        addText(QString::fromUtf16(kEdgeKey), tr("Address of the local runtime"), u"http://127.0.0.1:8787"_s,
                m_draft.localEdge, &ProfileForm::edgeTyped);
    for (const auto field : kProfileFields) {
        if (!hasField(m_draft.base.kind, field))
            continue;
        if (field == ProfileField::Notes)
            addNotes();
        else if (field == ProfileField::ReadOnly)
            addReadOnly();
        else
            addText(toText(field), ProfileText::label(field), ProfileText::sample(field), m_draft.texts.value(field),
                    &ProfileForm::fieldTyped);
    }
}

void ProfileForm::addText(const QString &key, const QString &label, const QString &sample, const QString &text,
                          void (ProfileForm::*changed)(const QString &, const QString &))
{
    auto *edit = new QLineEdit(text, this);
    edit->setPlaceholderText(sample);
    edit->setMaxLength(500);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::textEdited, this,
            [this, key, changed](const QString &typed) { (this->*changed)(key, typed); });
    auto *field = new FormField(m_appearance, key, label, edit, this);
    m_fields.insert(key, field);
    m_layout->addWidget(field);
}

void ProfileForm::addNotes()
{
    const auto key = toText(ProfileField::Notes);
    auto *edit = new QPlainTextEdit(m_draft.texts.value(ProfileField::Notes), this);
    edit->setPlaceholderText(ProfileText::sample(ProfileField::Notes));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(m_appearance.scaled(72));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, key] { fieldTyped(key, edit->toPlainText()); });
    auto *field = new FormField(m_appearance, key, ProfileText::label(ProfileField::Notes), edit, this);
    m_fields.insert(key, field);
    m_layout->addWidget(field);
}

void ProfileForm::addReadOnly()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(3);
    m_readOnly = new QCheckBox(ProfileText::label(ProfileField::ReadOnly), row);
    m_readOnly->setObjectName(u"field-"_s + toText(ProfileField::ReadOnly));
    m_readOnly->setChecked(m_draft.texts.value(ProfileField::ReadOnly) == u"true");
    m_readOnlyWords = new QLabel(row);
    m_readOnlyWords->setObjectName(u"readOnlyWords"_s);
    m_readOnlyWords->setTextFormat(Qt::PlainText);
    m_readOnlyWords->setWordWrap(true);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_readOnlyWords);
    m_layout->addWidget(row);
    connect(m_readOnly, &QCheckBox::toggled, this, [this](bool on) {
        fieldTyped(toText(ProfileField::ReadOnly), on ? u"true"_s : u"false"_s);
        showReadOnly();
    });
    showReadOnly();
}

void ProfileForm::showReadOnly()
{
    if (m_readOnly == nullptr)
        return;
    m_readOnlyWords->setText(
        m_readOnly->isChecked()
            ? tr("Everything is shown, and the kill switch can still be engaged. Releasing it, changing keys, "
                 "uploading "
                 "and changing the ledger are refused on this computer.")
            : tr("Whoever uses this window may also send orders, release the kill switch, change keys and "
                 "upload. What they may do at the service is up to the token."));
    m_readOnlyWords->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_readOnlyWords, m_appearance.theme().muted);
    m_readOnly->setAccessibleDescription(m_readOnlyWords->text());
}

void ProfileForm::nameTyped(const QString &key, const QString &text)
{
    m_draft.name = text.trimmed();
    m_touched.insert(key);
    judge();
}

void ProfileForm::edgeTyped(const QString &key, const QString &text)
{
    m_draft.localEdge = text.trimmed();
    m_touched.insert(key);
    judge();
}

void ProfileForm::fieldTyped(const QString &key, const QString &text)
{
    m_draft.texts.insert(*profileFieldFromText(key), text);
    m_touched.insert(key);
    judge();
}

void ProfileForm::judge()
{
    m_faults = m_board.faultsOf(m_draft);
    QMap<QString, QString> sentences;
    for (const auto &fault : std::as_const(m_faults))
        sentences.insert(keyOf(fault), ProfileText::sentence(fault));
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool shown = m_showsAll || m_touched.contains(field.key());
        field.value()->setFault(shown ? sentences.value(field.key()) : QString());
    }
    Q_EMIT edited();
}

void ProfileForm::focusFirst()
{
    for (auto *field : findChildren<FormField *>()) {
        if (!field->isHidden()) {
            field->control()->setFocus();
            return;
        }
    }
}

} // namespace hoox
