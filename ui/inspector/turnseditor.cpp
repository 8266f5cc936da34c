#include "ui/inspector/turnseditor.h"

#include "core/edit/people.h"
#include "core/edit/turns.h"
#include "core/plan/lookup.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/turneditors.h"
#include "ui/parts/preferences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace moderato {
namespace {

QToolButton* textButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    return button;
}

QToolButton* arrowButton(Qt::ArrowType arrow)
{
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    return button;
}

}  // namespace

TurnsEditor::TurnsEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_view(new QTreeView)
    , m_people(new PersonField(tr("Add a speaker…")))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TurnEditors(m_model, this));
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Turns"));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TurnsModel::Who, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(TurnsModel::Rounds, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(TurnsModel::Sum, QHeaderView::ResizeToContents);
    m_people->setAccessibleName(tr("Person to add"));

    auto* adding = new QHBoxLayout;
    auto* acting = new QHBoxLayout;
    QHBoxLayout* buttons = adding;
    const auto addButton = [&](QToolButton* button, const QString& tip, auto act) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    buttons->addWidget(m_people, 1);
    m_add = addButton(textButton(tr("Add")), tr("Add this person's turn; a new name is added to the people"),
                      [this] { addChosen(); });
    buttons = acting;
    acting->addStretch(1);
    m_onTurn = {
        addButton(arrowButton(Qt::UpArrow), tr("Speak earlier"), [this] { shiftCurrent(-1); }),
        addButton(arrowButton(Qt::DownArrow), tr("Speak later"), [this] { shiftCurrent(1); }),
        addButton(textButton(tr("Remove")), tr("Remove the selected turn"), [this] { removeCurrent(); })};
    m_about = addButton(textButton(tr("About…")), tr("All about this person"), [this] { askForCurrent(); });

    m_view->setMinimumHeight(m_view->fontMetrics().height() * 7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(acting);
    layout->addLayout(adding);

    // The window's own Delete is for the agenda alone, so the two never meet.
    auto* remove = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TurnsEditor::removeCurrent);
    connect(&m_desk, &Desk::shown, this, &TurnsEditor::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &TurnsEditor::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TurnsEditor::follow);
    follow();
}

void TurnsEditor::follow()
{
    m_people->offer(m_desk.event().people);
    const bool canEdit = m_desk.canEdit() && m_desk.current();
    m_people->setEnabled(canEdit);
    m_add->setEnabled(canEdit);
    for (QToolButton* button : std::as_const(m_onTurn))
        button->setEnabled(canEdit && !currentTurn().isNull());
    m_about->setEnabled(!currentTurn().isNull());
}

void TurnsEditor::addChosen()
{
    const Segment* segment = m_desk.current();
    if (!segment || m_people->name().isEmpty())
        return m_people->setFocus();
    Event next = m_desk.saved();
    PersonId person = m_people->person();
    if (person.isNull()) {
        Person fresh;
        fresh.id = person = PersonId::create();
        fresh.name = m_people->name();
        next = *addPerson(next, fresh);
    }
    const QList<Seconds> rounds =
        segment->turns.isEmpty() ? readPreferences().rounds : segment->turns.last().rounds;
    const Turn turn{TurnId::create(), person, rounds};
    if (m_desk.commit(tr("Add turn"), addSpeaker(next, segment->id, turn, QUuid::createUuid)))
        m_people->setCurrentIndex(-1);
}

void TurnsEditor::removeCurrent()
{
    if (const TurnId turn = currentTurn(); !turn.isNull())
        m_desk.commit(tr("Remove turn"), removeTurn(m_desk.saved(), m_model.segment(), turn));
}

void TurnsEditor::shiftCurrent(int direction)
{
    const TurnId turn = currentTurn();
    const int row = m_view->currentIndex().row() + direction;
    if (!turn.isNull() &&
        m_desk.commit(tr("Move turn"), shiftTurn(m_desk.saved(), m_model.segment(), turn, direction)))
        m_view->setCurrentIndex(
            m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), TurnsModel::Rounds));
}

void TurnsEditor::askForCurrent()
{
    const Segment* segment = m_desk.current();
    if (const Turn* turn = segment ? moderato::find(segment->turns, currentTurn()) : nullptr)
        Q_EMIT personWanted(turn->person);
}

TurnId TurnsEditor::currentTurn() const
{
    return m_model.turnAt(m_view->currentIndex());
}

}  // namespace moderato
