#include "ui/inspector/segmentrows.h"

#include "core/edit/cues.h"
#include "core/edit/questions.h"
#include "core/plan/duration.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/rowpane.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(SegmentRows)
};

QString namesOf(const Event& event, const QList<PersonId>& people)
{
    QStringList names;
    for (const PersonId& person : people)
        names.append(personName(event, person));
    return names.join(RowWords::tr(", ", "between the names of people"));
}

QList<ListedRow> questionRows(const Event& event, const Subject& subject)
{
    const Segment* segment = segmentIn(event, subject);
    if (!segment)
        return {};
    QList<ListedRow> rows;
    for (const Question& question : segment->questions) {
        const QString text = question.text.isEmpty() ? RowWords::tr("New question") : question.text;
        const QString asked = question.askedOf.isEmpty()
                                  ? RowWords::tr("Asked of nobody yet")
                                  : RowWords::tr("Asked of %1").arg(namesOf(event, question.askedOf));
        rows.append({question.id.toString(), text.simplified(), QString(text + u'\n' + asked)});
    }
    return rows;
}

RowList::Access questionAccess()
{
    return {questionRows,
            [](const Event& event, const Subject& subject) {
                return addQuestion(event, subject.segment, {QuestionId::create(), {}, {}});
            },
            [](const Event& event, const Subject& subject) {
                return removeQuestion(event, subject.segment, QuestionId::fromString(subject.row));
            },
            [](const Event& event, const Subject& subject, int direction) {
                return shiftQuestion(event, subject.segment, QuestionId::fromString(subject.row), direction);
            }};
}

/// By their time, as they come on the day.
QList<ListedRow> cueRows(const Event& event, const Subject& subject)
{
    const Segment* segment = segmentIn(event, subject);
    if (!segment)
        return {};
    QList<Cue> cues = segment->cues;
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
    QList<ListedRow> rows;
    for (const Cue& cue : std::as_const(cues)) {
        const QString what = cue.text.isEmpty() ? RowWords::tr("New cue") : cue.text;
        const QString text = RowWords::tr("%1 %2: %3", "time, role and text of a cue")
                                 .arg(formatDuration(cue.at), roleName(cue.role), what.simplified());
        rows.append({cue.id.toString(), text, text});
    }
    return rows;
}

RowList::Access cueAccess()
{
    return {cueRows,
            [](const Event& event, const Subject& subject) {
                return addCue(event, subject.segment, {CueId::create(), Role::Technician, Seconds{0}, {}});
            },
            [](const Event& event, const Subject& subject) {
                return removeCue(event, subject.segment, CueId::fromString(subject.row));
            },
            {}};
}

}  // namespace

QWidget* questionsPane(Desk& desk)
{
    auto* list = new RowList(
        desk, [&desk] { return segmentOn(desk); }, questionAccess(),
        {RowWords::tr("Questions"), RowWords::tr("What the segment puts to its speakers, and to whom"),
         RowWords::tr("Add question"), RowWords::tr("Remove question"),
         RowWords::tr("No question yet. A panel with a question is easier to keep to its time.")},
        QStringLiteral("segment.questions"));
    auto* form = new FieldForm(desk, [list] { return list->subject(); });
    form->add({"question", "text", RowWords::tr("The question as it will be put"), {}},
              ofRow(&Segment::questions, &Question::text, setQuestion), textBox(3));
    form->add({"question", "asked_of", RowWords::tr("Who is to answer it"), {}},
              ofRow(&Segment::questions, &Question::askedOf, setQuestion),
              peopleField(RowWords::tr("Asked of")));
    return new RowPane(list, form);
}

QWidget* cuesPane(Desk& desk)
{
    auto* list = new RowList(
        desk, [&desk] { return segmentOn(desk); }, cueAccess(),
        {RowWords::tr("Cues"), RowWords::tr("What somebody has to do at a moment of the segment"),
         RowWords::tr("Add cue"), RowWords::tr("Remove cue"),
         RowWords::tr("No cue yet. A cue tells somebody what to do at a moment, such as to start a poll.")},
        QStringLiteral("segment.cues"));
    auto* form = new FieldForm(desk, [list] { return list->subject(); });
    form->add(
        {"cue", "at_seconds", RowWords::tr("When it is to be done, counted from the segment's start"), {}},
        ofRow(&Segment::cues, &Cue::at, setCue), durationLine());
    form->add({"cue", "role", RowWords::tr("Whom it is for"), {}}, ofRow(&Segment::cues, &Cue::role, setCue),
              enumField(roleName));
    form->add({"cue", "text", RowWords::tr("What is to be done"), {}},
              ofRow(&Segment::cues, &Cue::text, setCue), textLine());
    return new RowPane(list, form);
}

}  // namespace moderato
