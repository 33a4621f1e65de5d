#pragma once

#include "models/config/ConfigRules.h"
#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace hoox {

class FormField;

/// The field for the value of a key, of the key's own type (KV-3): a choice, a number, exchanges in their order,
/// addresses one a line, a hidden field for a secret. What is wrong stands below it as it is typed. GUI thread.
class ConfigValueEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigValueEditor(Appearance &appearance, QWidget *parent = nullptr);

    /// Makes the field of `key` with `stored` in it. A stored value that the type cannot show leaves it empty; a secret
    /// is never put into it.
    void edit(const QString &key, const std::optional<QByteArray> &stored);
    /// As it would be stored.
    [[nodiscard]] QByteArray value() const;
    /// A person worked it, and it holds something else than is stored.
    [[nodiscard]] bool isChanged() const { return m_isTouched && m_stored != value(); }
    /// What is wrong with it; empty if it may be written.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeControl();
    [[nodiscard]] QWidget *makeLine(const QString &text);
    [[nodiscard]] QWidget *makeLines(const QString &text, int height);
    [[nodiscard]] QWidget *makeChoice(const QStringList &choices);
    [[nodiscard]] QWidget *makeExchanges();
    [[nodiscard]] QString label() const;
    void touched();

    Appearance &m_appearance;
    QVBoxLayout *m_layout;
    FormField *m_field = nullptr;
    QString m_key;
    ConfigType m_type = ConfigType::Text;
    std::optional<QByteArray> m_stored;
    bool m_isTouched = false;
    std::function<QByteArray()> m_read; ///< What the control holds now.
    QVector<QComboBox *> m_places;      ///< Of a list of exchanges.
};

} // namespace hoox
