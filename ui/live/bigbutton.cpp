#include "ui/live/bigbutton.h"

namespace moderato {

BigButton::BigButton(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BigButton::show(const QString& text, const QString& key, const QString& name)
{
    // An ampersand of a title is none of a mnemonic.
    QString shown = key.isEmpty() ? text : tr("%1  (%2)").arg(text, key);
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(name.isEmpty() ? text : name);
}

QSize BigButton::sizeHint() const
{
    return QPushButton::sizeHint().expandedTo({leastTarget, leastTarget});
}

QSize BigButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * leastTarget), sizeHint().height()};
}

}  // namespace moderato
