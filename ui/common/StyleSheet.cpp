#include "ui/common/HooxStyle.h"
#include "ui/common/Theme.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString sheetText()
{
    // `@name` stands for a token or a length. No `*{}` rules: they cost, and break delegates (visual.md, section 6).
    return uR"(
QHeaderView { background: @head; border: 0; }
QHeaderView::section { padding: 0 @h8px; border: 0; border-bottom: @edge solid @line2; background: @head;
  color: @muted; font-size: @captionpx; font-weight: 600; min-height: @h28px; }
QTableView, QTreeView, QListView { border: 0; background: @surface; alternate-background-color: @surface;
  selection-background-color: @selection; selection-color: @onselection; gridline-color: @line; outline: 0; }
QTreeView::item, QListView::item { min-height: @h24px; }
QHeaderView::section:first { padding-left: @h16px; }
QHeaderView::section:last { padding-right: @h16px; }
QHeaderView::section:only-one { padding: 0 @h16px; }
QPushButton { min-height: @h26px; padding: 0 10px; border: @edge solid @line3; border-radius: 4px;
  background: @surface; color: @text; font-size: @bodypx; font-weight: 500; }
QPushButton[opens="true"] { padding-right: @menupx; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; color: @onpressed; }
QPushButton[primary="true"] { border: 2px solid @text; padding: 0 9px; min-height: @h24px; font-weight: 600; }
QPushButton[quiet="true"] { border: 1px solid transparent; background: transparent; color: @muted; }
QPushButton[quiet="true"]:hover { color: @text; background: @hover; }
QPushButton[link="true"] { border: 0; padding: 0; background: transparent; text-decoration: underline;
  font-weight: 600; min-height: @h20px; }
QPushButton:disabled, QPushButton[primary="true"]:disabled { border: 1px dashed @disabled; color: @disabled; }
QLineEdit, QAbstractSpinBox, QPlainTextEdit { min-height: @h26px; padding: 0 8px; border: @edge solid @line3;
  border-radius: 4px; background: @surface; color: @text; selection-background-color: @text;
  selection-color: @surface; }
QLineEdit:disabled, QAbstractSpinBox:disabled { border-style: dashed; border-color: @disabled; color: @disabled; }
QAbstractItemView QLineEdit, QHeaderView QLineEdit { border: 0; border-radius: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QPlainTextEdit[bare="true"], QTextEdit[bare="true"] { border: 0; border-radius: 0; background: @surface; }
QScrollBar:vertical { width: 10px; background: transparent; border: 0; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; border: 0; margin: 0; }
QScrollBar::handle:vertical { background: @line3; min-height: 28px; margin: 2px; border-radius: 3px; }
QScrollBar::handle:horizontal { background: @line3; min-width: 28px; margin: 2px; border-radius: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { border: 0; background: transparent; }
QFrame[card="true"] { border: @edge solid @line; border-radius: 6px; background: @surface; }
QProgressBar { border: 0; border-radius: 2px; background: @line; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @grey1; border-radius: 2px; }
QMenu { background: @surface; color: @text; border: 1px solid @line3; padding: 4px 0; }
QMenu::item { padding: 4px 16px; min-height: @h20px; }
QMenu::item:selected { background: @pressed; color: @onpressed; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QToolTip { background: @surface; color: @text; border: 1px solid @line3; padding: 4px 8px; }
)"_s;
}

} // namespace

QString HooxStyle::styleSheet(const Theme &theme, double textScale)
{
    const auto pixels = [textScale](int length) { return QString::number(qRound(length * textScale)); };
    const auto heavy = theme.isHighContrast();
    // Longer names first: `@line` is the beginning of `@line2`.
    const std::pair<QString, QString> words[] = {
        {u"@onselection"_s, heavy ? theme.page.name() : theme.text.name()},
        {u"@onpressed"_s, heavy ? theme.page.name() : theme.text.name()},
        {u"@captionpx"_s, pixels(11) + u"px"_s},
        {u"@selection"_s, theme.selection.name()},
        {u"@menupx"_s, QString::number(16 + qRound(12 * textScale)) + u"px"_s},
        {u"@disabled"_s, theme.disabled.name()},
        {u"@pressed"_s, theme.selection.name()},
        {u"@surface"_s, theme.surface.name()},
        {u"@bodypx"_s, pixels(13) + u"px"_s},
        {u"@line2"_s, theme.line2.name()},
        {u"@line3"_s, theme.line3.name()},
        {u"@muted"_s, theme.muted.name()},
        {u"@hover"_s, theme.hover.name()},
        {u"@grey1"_s, theme.grey1.name()},
        {u"@edge"_s, heavy ? u"2px"_s : u"1px"_s},
        {u"@head"_s, theme.head.name()},
        {u"@line"_s, theme.line.name()},
        {u"@text"_s, theme.text.name()},
        {u"@h16"_s, pixels(16)},
        {u"@h20"_s, pixels(20)},
        {u"@h24"_s, pixels(24)},
        {u"@h26"_s, pixels(26)},
        {u"@h28"_s, pixels(28)},
        {u"@h8"_s, pixels(8)},
    };
    auto sheet = sheetText();
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace hoox
