#pragma once

#include <QStringList>

class QWidget;

namespace hoox::tests {

/// Every text that `widget` draws now, its children's too, in the pieces that it is drawn in: what is painted by hand
/// and the cells of tables as well as labels.
QStringList drawnTexts(QWidget &widget);

} // namespace hoox::tests
