#include "ui/common/DialogPrompter.h"

#include "ui/common/Button.h"
#include "ui/common/PromptPanel.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Calls `next` only while `context` lives.
template <typename Answer>
std::function<void(Answer)> guarded(QObject *context, std::function<void(Answer)> next)
{
    return [guard = QPointer<QObject>(context), next = std::move(next)](Answer answer) {
        if (guard)
            next(std::move(answer));
    };
}

} // namespace

DialogPrompter::DialogPrompter(Appearance &appearance, ModalLayer &layer, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_layer(layer)
{
    connect(&m_layer, &ModalLayer::escaped, this, [this] {
        if (m_dismiss)
            std::exchange(m_dismiss, nullptr)();
    });
}

void DialogPrompter::ask(const Question &question, QObject *context, std::function<void(int)> answered)
{
    enqueue(
        [this, question, answer = guarded<int>(context, std::move(answered))] { presentQuestion(question, answer); });
}

void DialogPrompter::askText(const TextQuestion &question, QObject *context,
                             std::function<void(std::optional<QString>)> answered)
{
    enqueue([this, question, answer = guarded<std::optional<QString>>(context, std::move(answered))] {
        presentText(question, answer);
    });
}

void DialogPrompter::askFile(const FileQuestion &question, QObject *context,
                             std::function<void(std::optional<QString>)> answered)
{
    enqueue([this, question, answer = guarded<std::optional<QString>>(context, std::move(answered))] {
        presentFile(question, answer);
    });
}

void DialogPrompter::enqueue(Present present)
{
    m_waiting.push_back(std::move(present));
    if (m_layer.isPresenting() || m_waiting.size() > 1)
        return;
    // Later, never inside the caller's own click.
    QMetaObject::invokeMethod(
        this, [this] { m_waiting.front()(); }, Qt::QueuedConnection);
}

bool DialogPrompter::finish(QWidget *panel)
{
    // A second press may reach a panel that has been answered and is not deleted yet.
    if (panel != m_current)
        return false;
    m_current = nullptr;
    m_dismiss = nullptr;
    m_layer.dismiss();
    panel->deleteLater();
    m_waiting.pop_front();
    if (!m_waiting.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_waiting.front()(); }, Qt::QueuedConnection);
    return true;
}

void DialogPrompter::presentQuestion(const Question &question, const std::function<void(int)> &answered)
{
    auto *panel = new PromptPanel(m_appearance, question.title, question.text, &m_layer);
    panel->setObjectName(question.name);
    panel->setEdge(question.isAboutRealMoney ? ModalEdge::RealMoney : m_edge);
    const auto answer = [this, panel, answered](int choice) {
        if (finish(panel))
            answered(choice);
    };
    Button *safe = nullptr;
    for (int choice = 0; choice < question.choices.size(); ++choice) {
        auto *button = new Button(m_appearance, question.choices.at(choice), {}, panel,
                                  choice == 0 ? Button::Look::Primary : Button::Look::Normal);
        button->setObjectName(u"choice-%1"_s.arg(choice));
        panel->addButton(button);
        connect(button, &QPushButton::clicked, panel, [answer, choice] { answer(choice); });
        if (choice == 0)
            safe = button;
    }
    m_dismiss = [answer] { answer(0); };
    m_current = panel;
    m_layer.present(panel, safe != nullptr ? safe : static_cast<QWidget *>(panel));
}

void DialogPrompter::presentText(const TextQuestion &question,
                                 const std::function<void(std::optional<QString>)> &answered)
{
    auto *panel = new PromptPanel(m_appearance, question.title, question.text, &m_layer);
    panel->setObjectName(question.name);
    panel->setEdge(m_edge);
    auto *edit = new QLineEdit(panel);
    edit->setObjectName(u"promptText"_s);
    edit->setAccessibleName(question.label);
    edit->setMaxLength(500);
    panel->addField(question.label, edit);
    auto *accept = new Button(m_appearance, question.accept, {}, panel, Button::Look::Primary);
    accept->setObjectName(u"promptAccept"_s);
    accept->setEnabled(false);
    auto *cancel = new Button(m_appearance, tr("Cancel"), {}, panel);
    cancel->setObjectName(u"promptCancel"_s);
    panel->addButton(accept);
    panel->addButton(cancel);
    const auto answer = [this, panel, answered](const std::optional<QString> &text) {
        if (finish(panel))
            answered(text);
    };
    connect(edit, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(accept, &QPushButton::clicked, panel, [answer, edit] { answer(edit->text().trimmed()); });
    connect(cancel, &QPushButton::clicked, panel, [answer] { answer(std::nullopt); });
    m_dismiss = [answer] { answer(std::nullopt); };
    m_current = panel;
    m_layer.present(panel, edit);
}

void DialogPrompter::presentFile(const FileQuestion &question,
                                 const std::function<void(std::optional<QString>)> &answered)
{
    auto *dialog = new QFileDialog(&m_layer);
    dialog->setWindowFlags(Qt::Widget);
    dialog->setObjectName(question.name);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.isReplacingAskedLater);
    dialog->setAutoFillBackground(true);
    dialog->setWindowTitle(question.title);
    using Kind = FileQuestion::Kind;
    dialog->setAcceptMode(question.kind == Kind::SaveFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.kind == Kind::Folder     ? QFileDialog::Directory
                        : question.kind == Kind::OpenFile ? QFileDialog::ExistingFile
                                                          : QFileDialog::AnyFile);
    dialog->setNameFilter(question.filter);
    const QFileInfo start(question.start);
    dialog->setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir())
        dialog->selectFile(start.fileName());
    dialog->setMinimumSize(m_appearance.scaled(640), m_appearance.scaled(420));
    connect(dialog, &QDialog::finished, this, [this, dialog, answered](int result) {
        const auto files = dialog->selectedFiles();
        if (finish(dialog))
            answered(result == QDialog::Accepted && !files.isEmpty() ? std::optional(files.first()) : std::nullopt);
    });
    m_dismiss = [dialog] { dialog->reject(); };
    m_current = dialog;
    m_layer.present(dialog, dialog);
}

} // namespace hoox
