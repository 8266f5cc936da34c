#include "ui/live/notespanel.h"

#include "core/plan/run.h"
#include "ui/live/bigbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace moderato {
namespace {

QString noteLine(const NoteShown& note)
{
    const QString text = note.outcome ? NotesPanel::tr("★ Outcome: %1").arg(note.text) : note.text;
    return NotesPanel::tr("%1  %2\n%3").arg(note.when, note.where, text);
}

}  // namespace

NotesPanel::NotesPanel(QWidget* parent) : QWidget(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    m_field->setObjectName(QStringLiteral("note"));
    m_field->setMinimumHeight(leastTarget);
    m_field->setMaxLength(static_cast<int>(longestRunText));
    m_field->setPlaceholderText(tr("Note on what is on now"));
    m_field->setAccessibleName(tr("Note"));
    m_field->setToolTip(tr("Return keeps it as a note, Ctrl+Return as an outcome: a point that was agreed"));
    m_field->installEventFilter(this);
    auto* note = new BigButton;
    note->show(tr("Note"), tr("Return"), tr("Keep as a note"));
    auto* outcome = new BigButton;
    outcome->show(tr("★ Outcome"), tr("Ctrl+Return"), tr("Keep as an outcome"));
    m_list->setAccessibleName(tr("Notes and outcomes, the newest first"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideNone);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(note);
    buttons->addWidget(outcome);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    connect(note, &QPushButton::clicked, this, [this] { Q_EMIT noteWanted(typed()); });
    connect(outcome, &QPushButton::clicked, this, [this] { Q_EMIT outcomeWanted(typed()); });
}

void NotesPanel::show(const QList<NoteShown>& notes)
{
    if (notes == m_shown)
        return;
    m_shown = notes;
    m_list->clear();
    for (auto note = notes.crbegin(); note != notes.crend(); ++note)
        m_list->addItem(noteLine(*note));
}

/// The line stays, so that what is typed all the same goes there.
void NotesPanel::setWritable(bool writable)
{
    for (BigButton* button : findChildren<BigButton*>())
        button->setEnabled(writable);
}

void NotesPanel::write()
{
    m_field->setFocus();
}

void NotesPanel::taken()
{
    m_field->clear();
}

QString NotesPanel::typed() const
{
    return m_field->text().simplified();
}

bool NotesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (key->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT outcomeWanted(typed());
    else
        Q_EMIT noteWanted(typed());
    return true;
}

}  // namespace moderato
