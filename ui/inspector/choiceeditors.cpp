#include "core/plan/lookup.h"
#include "core/plan/participants.h"
#include "core/timing/schedule.h"
#include "ui/inspector/askedmodel.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/fixedstartfield.h"
#include "ui/inspector/personchoice.h"
#include "ui/inspector/roleboxes.h"
#include "ui/inspector/whenfield.h"

#include <QListView>

namespace moderato {
namespace {

/// An editor whose widget may hold what was not taken yet.
template <class V, class Field>
FieldEditor<V> typedEditor(Field* field)
{
    FieldEditor<V> editor;
    editor.widget = field;
    editor.isTyping = [field] { return field->isModified(); };
    editor.finish = [field] { field->finish(); };
    editor.abandon = [field] { field->abandon(); };
    return editor;
}

/// Where the segment begins in the schedule; at the session's start if it is in none.
Seconds scheduledStart(const Session& session, const Subject& subject)
{
    const Agenda* agenda = find(session.agendas, subject.agenda);
    const qsizetype place = agenda ? indexOf(agenda->segments, subject.segment) : -1;
    return place < 0 ? Seconds{0} : spans(session, *agenda).at(place).start;
}

std::optional<WallTime> wallTime(const QDateTime& when)
{
    return when.isValid() ? std::optional(WallTime{when.date(), when.time()}) : std::nullopt;
}

}  // namespace

MakeEditor<std::optional<Seconds>> fixedStartField()
{
    return [](const EditorTakes<std::optional<Seconds>>& takes) {
        auto* field = new FixedStartField;
        QObject::connect(field, &FixedStartField::previewed, field, takes.preview);
        QObject::connect(field, &FixedStartField::accepted, field, takes.accept);
        QObject::connect(field, &FixedStartField::abandoned, field, takes.abandon);
        auto editor = typedEditor<std::optional<Seconds>>(field);
        editor.show = [field](std::optional<Seconds> start) { field->show(start); };
        editor.prepare = [field](const Event& event, const Subject& subject) {
            if (const Session* session = find(event.sessions, subject.session))
                field->prepare(*session, scheduledStart(*session, subject));
        };
        return editor;
    };
}

MakeEditor<QDate> dateField()
{
    return [](const EditorTakes<QDate>& takes) {
        auto* field = new WhenField(WhenField::Shows::Date);
        QObject::connect(field, &WhenField::accepted, field,
                         [takes](const QDateTime& when) { takes.accept(when.date()); });
        auto editor = typedEditor<QDate>(field);
        editor.show = [field](QDate date) {
            field->show(date.isValid() ? QDateTime(date, QTime(0, 0)) : QDateTime());
        };
        return editor;
    };
}

MakeEditor<std::optional<WallTime>> startField()
{
    return [](const EditorTakes<std::optional<WallTime>>& takes) {
        auto* field = new WhenField(WhenField::Shows::DateAndTime);
        QObject::connect(field, &WhenField::accepted, field,
                         [takes](const QDateTime& when) { takes.accept(wallTime(when)); });
        auto editor = typedEditor<std::optional<WallTime>>(field);
        editor.show = [field](const std::optional<WallTime>& start) {
            field->show(start ? QDateTime(start->date, start->time) : QDateTime());
        };
        editor.isWide = true;
        return editor;
    };
}

MakeEditor<PersonId> personField(const QString& nobody)
{
    return [nobody](const EditorTakes<PersonId>& takes) {
        auto* choice = new PersonChoice(nobody);
        auto people = std::make_shared<QList<Person>>();
        QObject::connect(choice, &QComboBox::activated, choice,
                         [choice, takes] { takes.accept(choice->person()); });
        FieldEditor<PersonId> editor;
        editor.widget = choice;
        editor.prepare = [people](const Event& event, const Subject&) { *people = event.people; };
        editor.show = [choice, people](PersonId person) { choice->show(*people, person); };
        return editor;
    };
}

MakeEditor<QList<PersonId>> peopleField(const QString& name)
{
    return [name](const EditorTakes<QList<PersonId>>& takes) {
        auto* view = new QListView;
        auto* model = new AskedModel(view);
        view->setModel(model);
        view->setAccessibleName(name);
        constexpr int rows = 5;
        view->setFixedHeight((view->fontMetrics().height() + 4) * rows);
        QObject::connect(model, &AskedModel::accepted, view, takes.accept);
        FieldEditor<QList<PersonId>> editor;
        editor.widget = view;
        editor.prepare = [model](const Event& event, const Subject& subject) {
            const Session* session = find(event.sessions, subject.session);
            model->offer(session ? participantsFirst(event, *session) : event.people);
        };
        editor.show = [model](const QList<PersonId>& ticked) { model->show(ticked); };
        editor.isWide = true;
        return editor;
    };
}

MakeEditor<QList<Role>> rolesField()
{
    return [](const EditorTakes<QList<Role>>& takes) {
        auto* boxes = new RoleBoxes;
        QObject::connect(boxes, &RoleBoxes::accepted, boxes, takes.accept);
        FieldEditor<QList<Role>> editor;
        editor.widget = boxes;
        editor.show = [boxes](const QList<Role>& roles) { boxes->show(roles); };
        editor.isWide = true;
        return editor;
    };
}

MakeEditor<int> choiceField(const NamesOffered& offers)
{
    return [offers](const EditorTakes<int>& takes) {
        auto* choice = new QComboBox;
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        auto names = std::make_shared<QStringList>();
        QObject::connect(choice, &QComboBox::activated, choice, takes.accept);
        FieldEditor<int> editor;
        editor.widget = choice;
        editor.prepare = [choice, offers, names](const Event& event, const Subject& subject) {
            const QStringList now = offers(event, subject);
            if (now == *names)
                return;
            *names = now;
            choice->clear();
            choice->addItems(now);
        };
        editor.show = [choice](int value) { choice->setCurrentIndex(value); };
        return editor;
    };
}

}  // namespace moderato
