#include "ui/live/handform.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace moderato {
namespace {

QComboBox* newGroupBox(const QString& name, const QString& hint)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->lineEdit()->setPlaceholderText(hint);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// Fills the choice with the values that occur, an empty one first.
void fillGroups(QComboBox& box, const QList<Person>& people,
                const std::function<QString(const Person&)>& group)
{
    QStringList groups{QString()};
    for (const Person& person : people)
        if (!groups.contains(group(person)))
            groups.append(group(person));
    box.clear();
    box.addItems(groups);
    box.setCurrentIndex(0);
}

const Person* personNamed(const QList<Person>& people, const QString& name)
{
    for (const Person& person : people)
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return &person;
    return nullptr;
}

}  // namespace

HandForm::HandForm(QWidget* parent)
    : QWidget(parent)
    , m_buttons(nullptr)
    , m_details(nullptr)
    , m_name(new QLineEdit)
    , m_from(new QComboBox)
    , m_order(new QCheckBox(tr("Point of order")))
    , m_first(new QCheckBox(tr("First time")))
    , m_group(newGroupBox(tr("Group"), tr("Group")))
    , m_gender(newGroupBox(tr("Gender"), tr("Gender")))
{
    m_name->setObjectName(QStringLiteral("handName"));
    m_name->setAccessibleName(tr("Name of who asks for the floor"));
    m_name->setMinimumHeight(leastTarget);
    connect(m_name, &QLineEdit::returnPressed, this, &HandForm::giveNamed);
    m_from->setAccessibleName(tr("Where from"));
    m_from->addItems({tr("In the room"), tr("Online")});
    m_from->setMinimumHeight(leastTarget);
    m_first->setToolTip(tr("Has never spoken here"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_buttons = buildButtons());
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_from);
    layout->addLayout(line);
    layout->addWidget(m_details = buildDetails());
    setOpen(true, true);
}

QWidget* HandForm::buildButtons()
{
    auto* onSite = new BigButton;
    onSite->show(tr("Hand in the room"), keyText(LiveCommand::HandOnSite));
    auto* online = new BigButton;
    online->show(tr("Hand online"), keyText(LiveCommand::HandOnline));
    connect(onSite, &QPushButton::clicked, this, [this] { raise(Attendance::OnSite); });
    connect(online, &QPushButton::clicked, this, [this] { raise(Attendance::Online); });
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(onSite, 1);
    row->addWidget(online, 1);
    return buttons;
}

QWidget* HandForm::buildDetails()
{
    auto* details = new QWidget;
    auto* row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_order);
    row->addWidget(m_first);
    row->addWidget(m_group, 1);
    row->addWidget(m_gender, 1);
    return details;
}

void HandForm::setOpen(bool open, bool writable)
{
    m_name->setPlaceholderText(
        open ? tr("Name, then Return")
             : tr("Closed: Esc, then %1 reopens").arg(keyText(LiveCommand::CloseQueue)));
    m_name->setEnabled(writable);
    m_from->setEnabled(open && writable);
    m_buttons->setEnabled(open && writable);
    m_details->setEnabled(open && writable);
}

void HandForm::show(const QList<Person>& people)
{
    if (people == m_people)
        return;
    m_people = people;
    QStringList names;
    for (const Person& person : people)
        names.append(person.name);
    auto* completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    fillGroups(*m_group, people, [](const Person& person) { return person.constituency; });
    fillGroups(*m_gender, people, [](const Person& person) { return person.gender; });
}

void HandForm::write()
{
    m_name->setFocus();
}

void HandForm::raise(Attendance from)
{
    HandDetails details = typed();
    details.person = PersonId();
    details.name.clear();
    details.attendance = from;
    Q_EMIT raised(details);
}

void HandForm::giveNamed()
{
    const HandDetails details = typed();
    if (!details.name.isEmpty())
        Q_EMIT raised(details);
}

/// Boxes and choices leave Return alone, which means the same everywhere here.
void HandForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    // The line says it by itself.
    if (!m_name->hasFocus())
        giveNamed();
}

/// What is known of a person need not be typed.
HandDetails HandForm::typed() const
{
    HandDetails details;
    details.name = m_name->text().simplified();
    details.attendance = m_from->currentIndex() == 1 ? Attendance::Online : Attendance::OnSite;
    details.pointOfOrder = m_order->isChecked();
    details.firstTime = m_first->isChecked();
    details.group = m_group->currentText().simplified();
    details.gender = m_gender->currentText().simplified();
    if (const Person* person = personNamed(m_people, details.name)) {
        details.person = person->id;
        if (details.group.isEmpty())
            details.group = person->constituency;
        if (details.gender.isEmpty())
            details.gender = person->gender;
    }
    return details;
}

void HandForm::taken(const HandDetails& hand)
{
    if (!hand.name.isEmpty())
        m_name->clear();
    m_order->setChecked(false);
    m_first->setChecked(false);
    m_group->setCurrentIndex(0);
    m_gender->setCurrentIndex(0);
}

}  // namespace moderato
