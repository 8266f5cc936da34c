#include "ui/parts/roundsedit.h"

#include "core/plan/duration.h"

namespace moderato {

RoundsEdit::RoundsEdit(QWidget* parent, Empty empty) : QLineEdit(parent), m_empty(empty)
{
    setMaxLength(120);
    setToolTip(tr("The intervention and its follow-ups, such as 3+2"));
    setAccessibleName(tr("Rounds"));
}

bool RoundsEdit::isAcceptable() const
{
    const Result<QList<Seconds>> rounds = parseRounds(text());
    return rounds && (m_empty == Empty::None || !rounds->isEmpty());
}

}  // namespace moderato
