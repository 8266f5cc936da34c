#include "ui/parts/startedit.h"

#include "ui/parts/screenclock.h"

namespace moderato {

StartEdit::StartEdit(const Session& session, QWidget* parent) : QLineEdit(parent), m_session(session)
{
    setMaxLength(20);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(tr("follows"));
    setAccessibleName(tr("Fixed start"));
    setToolTip(session.start
                   ? tr("Type a time such as 10:45, or nothing if it follows what is before it.")
                   : tr("Type how long after the session's start, such as 40 or 1h15, or nothing if "
                        "it follows what is before it."));
}

bool StartEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() ||
           offsetFromText(text(), m_session, Seconds{0}, screenClock()).has_value();
}

}  // namespace moderato
