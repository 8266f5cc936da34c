#include "ui/window/findbar.h"

#include "core/plan/lookup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace moderato {
namespace {

QStringList textsOf(const Event& event, const Agenda& agenda, const Segment& segment)
{
    QStringList texts{segment.title, segment.note, kindName(segment.kind), personName(event, segment.lead)};
    if (const Part* part = find(agenda.parts, segment.part))
        texts.append(part->title);
    for (const Turn& turn : segment.turns)
        texts.append(personName(event, turn.person));
    for (const Question& question : segment.questions)
        texts.append(question.text);
    for (const Cue& cue : segment.cues)
        texts.append(cue.text);
    return texts;
}

QToolButton* button(const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setAutoRaise(true);
    return made;
}

}  // namespace

FindBar::FindBar(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    hide();
}

/// The sign that clears a field takes a tenth of the program's start: it is looked for in themes, by plugins.
void FindBar::fill()
{
    m_typed = new QLineEdit;
    m_found = new QLabel;
    m_typed->setPlaceholderText(tr("Find a title, a name or a question"));
    m_typed->setAccessibleName(tr("Text to find in the agenda"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMaximumWidth(360);
    auto* before = button(tr("Previous"), tr("The one before (Shift+Return)"));
    auto* next = button(tr("Next"), tr("The next one (Return)"));
    auto* done = button(tr("Close"), tr("Close the search (Esc)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_typed, before, next, m_found})
        layout->addWidget(each);
    layout->addStretch(1);
    layout->addWidget(done);
    connect(m_typed, &QLineEdit::textEdited, this, &FindBar::look);
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    if (!m_typed)
        fill();
    show();
    m_typed->selectAll();
    m_typed->setFocus();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    QWidget::keyPressEvent(event);
}

/// Goes to the first one from where the user is, which stays if it has the text.
void FindBar::look()
{
    step(0);
}

void FindBar::step(int direction)
{
    const Agenda* agenda = m_desk.agenda();
    if (!agenda || m_typed->text().trimmed().isEmpty())
        return m_found->clear();
    const QList<SegmentId> found = segmentsWith(m_typed->text().trimmed(), m_desk.event(), *agenda);
    if (found.isEmpty())
        return m_found->setText(tr("Not found"));
    const qsizetype present = m_desk.current() ? found.indexOf(m_desk.current()->id) : -1;
    const qsizetype start = present < 0 && direction > 0 ? -1 : std::max(present, qsizetype(0));
    const qsizetype place = (start + direction + found.size()) % found.size();
    m_desk.select({found.at(place)}, found.at(place));
    m_found->setText(tr("%1 of %n", nullptr, static_cast<int>(found.size())).arg(place + 1));
}

QList<SegmentId> segmentsWith(const QString& text, const Event& event, const Agenda& agenda)
{
    QList<SegmentId> found;
    for (const Segment& segment : agenda.segments) {
        const QStringList texts = textsOf(event, agenda, segment);
        if (std::any_of(texts.cbegin(), texts.cend(),
                        [&](const QString& each) { return each.contains(text, Qt::CaseInsensitive); }))
            found.append(segment.id);
    }
    return found;
}

}  // namespace moderato
