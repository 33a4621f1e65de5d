#include "ui/shell/CommandPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SmallTable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 760;
constexpr int kPanelHeight = 520;
constexpr int kMostTyped = 100;
/// Fewer letters are no reason to have the brake under Enter: it is run by whoever chooses it or spells it.
constexpr int kEngageFrom = 3;
constexpr int kLeastOrderId = 6;

/// Digits, or digits and letters as exchanges have them: nothing that a word of this program is.
bool isOrderId(const QString &typed)
{
    const bool isWord = std::none_of(typed.cbegin(), typed.cend(), [](QChar sign) { return sign.isDigit(); });
    const bool isPlain =
        std::all_of(typed.cbegin(), typed.cend(), [](QChar sign) { return sign.isLetterOrNumber() || sign == u'-'; });
    return typed.size() >= kLeastOrderId && isPlain && !isWord;
}

} // namespace

CommandPanel::CommandPanel(Appearance &appearance, Kind kind, const QVector<CommandEntry> &entries, ModalEdge edge,
                           QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_kind(kind),
      m_edge(edge),
      m_model(entries),
      m_title(plainLabel(u"commandsTitle"_s, this)),
      m_field(new QLineEdit(this)),
      m_table(new SmallTable(m_model, columns(), appearance, this)),
      m_note(plainLabel(u"commandsNote"_s, this, true))
{
    setObjectName(kind == Kind::Palette ? u"commandPalette"_s : u"keyList"_s);
    m_title->setText(kind == Kind::Palette ? tr("Commands") : tr("Keys"));
    m_field->setObjectName(u"commandField"_s);
    m_field->setMaxLength(kMostTyped);
    m_field->setPlaceholderText(kind == Kind::Palette ? tr("What is to be done, a page, or an order id")
                                                      : tr("A key, or what it does"));
    m_field->setAccessibleName(m_title->text());
    m_field->setAccessibleDescription(m_field->placeholderText());
    m_table->setObjectName(u"commandRows"_s);
    m_table->setAccessibleName(m_title->text());
    m_table->setFocusPolicy(Qt::NoFocus); // the field's arrow keys choose
    m_table->setRowPixels(28);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(m_title->text());
    layOut();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPanel::search);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_table->setCurrentIndex(index);
        runChosen();
    });
    search();
}

void CommandPanel::layOut()
{
    m_title->setFont(m_appearance.font(Appearance::FontRole::SheetTitle));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_note, m_appearance.theme().muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_field);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setMaximumSize(m_appearance.scaled(kPanelWidth), m_appearance.scaled(kPanelHeight));
}

QSize CommandPanel::sizeHint() const
{
    return {m_appearance.scaled(kPanelWidth), m_appearance.scaled(kPanelHeight)};
}

QVector<TableColumn> CommandPanel::columns() const
{
    const auto words = [](const QModelIndex &index) { return index.data().toString(); };
    const auto place = [](const QModelIndex &index) {
        const auto name = index.data().toString();
        return name.isEmpty() ? tr("everywhere") : name;
    };
    const auto loudness = [](const QModelIndex &index) {
        const auto obstacle = index.siblingAtColumn(CommandModel::Obstacle).data().toString();
        return obstacle.isEmpty() ? double(TableColumn::Strong) : double(TableColumn::Muted);
    };
    return {{CommandModel::Words, tr("what"), TableColumn::Kind::Mark, words, loudness},
            {CommandModel::Place, tr("where"), TableColumn::Kind::MutedWord, place},
            {CommandModel::Keys, tr("keys"), TableColumn::Kind::Word, words},
            {CommandModel::Obstacle, tr("why not now"), TableColumn::Kind::MutedWord, words, {}, 0, 1}};
}

QString CommandPanel::sentenceOf(const CommandEntry &entry)
{
    QStringList parts{entry.words};
    for (const auto &part :
         {entry.place, entry.keys, entry.obstacle.isEmpty() ? QString() : tr("not now: %1").arg(entry.obstacle)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

void CommandPanel::search()
{
    const auto typed = m_field->text().trimmed();
    m_model.setQuery(typed);
    const bool isOrder = m_kind == Kind::Palette && m_model.rowCount() == 0 && isOrderId(typed);
    m_note->setText(isOrder                   ? tr("Enter looks for the fills of order %1.").arg(typed)
                    : m_model.rowCount() == 0 ? tr("Nothing answers to this.")
                    : m_kind == Kind::Palette ? tr("Enter does what is chosen, Esc leaves.")
                                              : tr("Esc leaves. Every other action is in the palette."));
    // Nothing is under Enter that nobody chose.
    if (typed.isEmpty() || m_model.rowCount() == 0)
        return;
    const bool isHasty = m_model.at(0).isEngage && typed.size() < kEngageFrom;
    choose(isHasty && m_model.rowCount() > 1 ? 1 : 0);
}

void CommandPanel::choose(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const auto index = m_table->model()->index(qBound(0, row, m_model.rowCount() - 1), CommandModel::Words);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    const auto &entry = m_model.at(index.row());
    if (!entry.obstacle.isEmpty())
        m_note->setText(tr("Not now: %1").arg(entry.obstacle));
    Q_EMIT spoken(sentenceOf(entry));
}

void CommandPanel::runChosen()
{
    const auto current = m_table->currentIndex();
    if (m_model.rowCount() == 0 && m_kind == Kind::Palette && isOrderId(m_field->text().trimmed())) {
        Q_EMIT orderRequested(m_field->text().trimmed());
        return;
    }
    if (!current.isValid())
        return;
    const auto entry = m_model.at(current.row()); // the panel may be gone while it runs
    if (entry.obstacle.isEmpty() && entry.run)
        Q_EMIT chosen(entry);
}

bool CommandPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const auto step = std::max(1, m_table->viewport()->height() / std::max(1, m_table->rowHeight(0)));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + step);
        return true;
    case Qt::Key_PageUp:
        choose(row - step);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            runChosen();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface);
    drawModalEdge(painter, rect(), m_edge, m_appearance.theme());
}

} // namespace hoox
