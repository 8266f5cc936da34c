#include "ui/parts/roundsedit.h"

#include "core/plan/duration.h"

namespace moderato {

RoundsEdit::RoundsEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(120);
    setToolTip(tr("The intervention and its follow-ups, such as 3+2"));
    setAccessibleName(tr("Rounds"));
}

bool RoundsEdit::isAcceptable() const
{
    return parseRounds(text()).has_value();
}

}  // namespace moderato
