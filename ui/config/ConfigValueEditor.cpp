#include "ui/config/ConfigValueEditor.h"

#include "ui/common/FormField.h"
#include "ui/config/ConfigWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestTyped = 64 * 1024;
constexpr int kLinesHeight = 132;
constexpr int kTextHeight = 88;

QStringList trimmedLines(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n')) {
        if (const auto trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

} // namespace

ConfigValueEditor::ConfigValueEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setObjectName(u"configValue"_s);
}

void ConfigValueEditor::edit(const QString &key, const std::optional<QByteArray> &stored)
{
    m_key = key;
    m_type = configTypeOf(key);
    m_stored = stored;
    m_isTouched = false;
    m_places.clear();
    if (m_field != nullptr) {
        m_field->hide();
        m_field->setParent(nullptr);
        m_field->deleteLater();
    }
    m_field = new FormField(m_appearance, u"value"_s, label(), makeControl(), this);
    m_layout->addWidget(m_field);
    setFocusProxy(m_places.isEmpty() ? m_field->control() : m_places.constFirst());
}

QString ConfigValueEditor::label() const
{
    switch (m_type) {
    case ConfigType::Percent:
        return tr("New value, percent from 0 to 100");
    case ConfigType::Number:
        return tr("New value, a number above 0");
    case ConfigType::Exchanges:
        return tr("New value, exchanges in the order in which they are tried");
    case ConfigType::Addresses:
        return tr("New value, IP addresses or networks, one a line");
    case ConfigType::Secret:
        return tr("New secret, never shown again");
    default:
        return tr("New value");
    }
}

QWidget *ConfigValueEditor::makeControl()
{
    const auto text = QString::fromUtf8(m_stored.value_or(QByteArray()));
    switch (m_type) {
    case ConfigType::Boolean:
        return makeChoice({u"true"_s, u"false"_s});
    case ConfigType::Choice:
        return makeChoice(configChoicesOf(m_key));
    case ConfigType::Percent:
    case ConfigType::Number:
        return makeLine(text);
    case ConfigType::Exchanges:
        return makeExchanges();
    case ConfigType::Addresses: {
        const auto items = configItems(m_type, m_stored.value_or(QByteArray()));
        return makeLines(items.value_or(QStringList()).join(u'\n'), kLinesHeight);
    }
    case ConfigType::Secret:
    case ConfigType::Text:
    case ConfigType::KillSwitch:
        break;
    }
    return m_type == ConfigType::Secret ? makeLine(QString()) : makeLines(text, kTextHeight);
}

QWidget *ConfigValueEditor::makeLine(const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setMaxLength(kLongestTyped);
    line->setCursorPosition(0);
    if (m_type == ConfigType::Secret)
        line->setEchoMode(QLineEdit::Password);
    m_read = [line] { return line->text().toUtf8(); };
    connect(line, &QLineEdit::textEdited, this, &ConfigValueEditor::touched);
    return line;
}

QWidget *ConfigValueEditor::makeLines(const QString &text, int height)
{
    auto *lines = new QPlainTextEdit(text, this);
    lines->setTabChangesFocus(true);
    lines->setFont(m_appearance.font(Appearance::FontRole::Mono));
    lines->setFixedHeight(m_appearance.scaled(height));
    m_read = [lines, type = m_type, before = m_stored.value_or(QByteArray())] {
        const auto typed = lines->toPlainText();
        return type == ConfigType::Addresses ? configValueOf(type, trimmedLines(typed), before) : typed.toUtf8();
    };
    connect(lines, &QPlainTextEdit::textChanged, this, &ConfigValueEditor::touched);
    return lines;
}

QWidget *ConfigValueEditor::makeChoice(const QStringList &choices)
{
    auto *choice = new QComboBox(this);
    choice->addItems(choices);
    choice->setPlaceholderText(tr("choose"));
    choice->setCurrentIndex(static_cast<int>(choices.indexOf(QString::fromUtf8(m_stored.value_or(QByteArray())))));
    m_read = [choice] { return choice->currentText().toUtf8(); };
    connect(choice, &QComboBox::currentIndexChanged, this, &ConfigValueEditor::touched);
    return choice;
}

QWidget *ConfigValueEditor::makeExchanges()
{
    const QStringList exchanges{u"binance"_s, u"bybit"_s, u"mexc"_s};
    const QString names[] = {tr("First exchange"), tr("Second exchange"), tr("Third exchange")};
    const auto stored = configItems(m_type, m_stored.value_or(QByteArray())).value_or(QStringList());
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (int place = 0; place < exchanges.size(); ++place) {
        auto *choice = new QComboBox(row);
        choice->setObjectName(u"exchange-%1"_s.arg(place));
        choice->setAccessibleName(names[place]);
        //: No exchange in this place of a list.
        choice->addItem(tr("none"));
        choice->addItems(exchanges);
        choice->setCurrentIndex(static_cast<int>(exchanges.indexOf(stored.value(place))) + 1);
        connect(choice, &QComboBox::currentIndexChanged, this, &ConfigValueEditor::touched);
        layout->addWidget(choice, 1);
        m_places.append(choice);
    }
    m_read = [places = m_places, type = m_type, before = m_stored.value_or(QByteArray())] {
        QStringList chosen;
        for (const auto *place : places) {
            if (place->currentIndex() > 0)
                chosen.append(place->currentText());
        }
        return configValueOf(type, chosen, before);
    };
    return row;
}

QByteArray ConfigValueEditor::value() const
{
    // What nobody touched is what is stored: another notation of the same list is no change.
    return m_isTouched || !m_stored ? m_read() : *m_stored;
}

QString ConfigValueEditor::fault() const
{
    const auto value = this->value();
    if (m_type == ConfigType::Secret && value.isEmpty())
        return tr("A secret is at least one character.");
    if (checkConfigValue(m_key, value))
        return {};
    if (const auto items = configItems(m_type, value); items && m_type == ConfigType::Addresses) {
        for (const auto &item : *items) {
            if (!checkConfigValue(m_key, configValueOf(m_type, {item}, {})))
                return tr("\u201C%1\u201D is no IP address and no network.").arg(item.left(64));
        }
    }
    return ConfigWords::allowed(m_key);
}

void ConfigValueEditor::touched()
{
    m_isTouched = true;
    m_field->setFault(fault());
    Q_EMIT edited();
}

} // namespace hoox
