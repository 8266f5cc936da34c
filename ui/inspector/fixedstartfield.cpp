#include "ui/inspector/fixedstartfield.h"

#include "core/plan/clock.h"
#include "core/plan/duration.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/screenclock.h"

#include <QHBoxLayout>
#include <QTimeEdit>

namespace moderato {

FixedStartField::FixedStartField(QWidget* parent)
    : QWidget(parent)
    , m_offset(new DurationEdit(nullptr, DurationEdit::Empty::None))
    , m_clock(new QTimeEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_offset, 1);
    layout->addWidget(m_clock, 1);
    setFocusProxy(m_offset);
    connect(m_offset, &DurationEdit::previewed, this, &FixedStartField::previewed);
    connect(m_offset, &DurationEdit::accepted, this, &FixedStartField::accepted);
    connect(m_offset, &DurationEdit::abandoned, this, &FixedStartField::abandoned);
    connect(m_clock, &QTimeEdit::editingFinished, this, &FixedStartField::finishClock);
}

void FixedStartField::prepare(const Session& session, Seconds scheduled)
{
    m_session = session;
    m_scheduled = scheduled;
    if (m_clock->displayFormat() != clockFormat())
        m_clock->setDisplayFormat(clockFormat());
    m_clock->setVisible(session.start.has_value());
    m_offset->setPlaceholderText(tr("follows"));
    if (!isModified())
        showClock();
}

void FixedStartField::show(std::optional<Seconds> fixedStart)
{
    if (isModified())
        return;
    m_shown = fixedStart;
    const bool isBefore = fixedStart && *fixedStart < Seconds{0};
    m_offset->show(isBefore ? std::nullopt : fixedStart);
    if (isBefore)
        m_offset->setPlaceholderText(tr("%1 before").arg(formatDuration(-*fixedStart)));
    showClock();
}

bool FixedStartField::isModified() const
{
    return m_offset->isModified() || (m_shownClock.isValid() && m_clock->time() != m_shownClock);
}

void FixedStartField::finish()
{
    m_offset->finish();
    finishClock();
}

void FixedStartField::abandon()
{
    m_offset->abandon();
    m_clock->setTime(m_shownClock);
}

void FixedStartField::setNames(const QString& name)
{
    m_offset->setAccessibleName(tr("%1, after the session's start").arg(name));
    m_offset->setToolTip(
        tr("After the session's start, such as 40 or 1h15; empty: it follows the segment before it"));
    m_clock->setAccessibleName(tr("%1, on the clock").arg(name));
    m_clock->setToolTip(tr("On the clock, in the session's time zone"));
}

void FixedStartField::showClock()
{
    const std::optional<QDateTime> clock = clockAt(m_session, m_shown.value_or(m_scheduled));
    if (!clock)
        return;
    m_shownClock = clock->time();
    m_clock->setTime(m_shownClock);
}

void FixedStartField::finishClock()
{
    if (!m_shownClock.isValid() || m_clock->time() == m_shownClock)
        return;
    m_shownClock = m_clock->time();
    if (const auto offset = offsetAt(m_session, m_shownClock, m_shown.value_or(m_scheduled)))
        Q_EMIT accepted(offset);
}

}  // namespace moderato
