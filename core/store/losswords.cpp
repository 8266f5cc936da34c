#include "core/store/losswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

/// What is said of the rows of one table.
struct KindWords {
    const char* table;
    const char* one;
    const char* lost;
    const char* maybeLost;
    const char* homeless;  ///< empty where a home can be made
};

constexpr std::array kinds{
    KindWords{"event", QT_TRANSLATE_NOOP("LossWords", "event"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n event(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some events may be lost."), ""},
    KindWords{"person", QT_TRANSLATE_NOOP("LossWords", "person"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n person(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some people may be lost."), ""},
    KindWords{"session", QT_TRANSLATE_NOOP("LossWords", "session"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n session(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some sessions may be lost."), ""},
    KindWords{"participant", QT_TRANSLATE_NOOP("LossWords", "participant"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n participant(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some participants may be lost."), ""},
    KindWords{"acceptance", QT_TRANSLATE_NOOP("LossWords", "accepted finding"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n accepted finding(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some accepted findings may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords",
                                  "%n accepted finding(s) could not be kept, because the session is lost.")},
    KindWords{"agenda", QT_TRANSLATE_NOOP("LossWords", "agenda"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n agenda(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some agendas may be lost."), ""},
    KindWords{"part", QT_TRANSLATE_NOOP("LossWords", "part"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n part(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some parts may be lost."), ""},
    KindWords{"segment", QT_TRANSLATE_NOOP("LossWords", "segment"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n segment(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some segments may be lost."), ""},
    KindWords{"turn", QT_TRANSLATE_NOOP("LossWords", "turn"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n turn(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some turns may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords", "%n turn(s) could not be kept, because the segment is lost.")},
    KindWords{
        "question", QT_TRANSLATE_NOOP("LossWords", "question"),
        QT_TRANSLATE_N_NOOP("LossWords", "%n question(s) could not be read."),
        QT_TRANSLATE_NOOP("LossWords", "Some questions may be lost."),
        QT_TRANSLATE_N_NOOP("LossWords", "%n question(s) could not be kept, because the segment is lost.")},
    KindWords{"cue", QT_TRANSLATE_NOOP("LossWords", "cue"),
              QT_TRANSLATE_N_NOOP("LossWords", "%n cue(s) could not be read."),
              QT_TRANSLATE_NOOP("LossWords", "Some cues may be lost."),
              QT_TRANSLATE_N_NOOP("LossWords", "%n cue(s) could not be kept, because the segment is lost.")},
};

constexpr std::array fields{
    std::pair{"title", QT_TRANSLATE_NOOP("LossWords", "title")},
    std::pair{"description", QT_TRANSLATE_NOOP("LossWords", "description")},
    std::pair{"name", QT_TRANSLATE_NOOP("LossWords", "name")},
    std::pair{"saying_the_name", QT_TRANSLATE_NOOP("LossWords", "pronunciation of the name")},
    std::pair{"affiliation", QT_TRANSLATE_NOOP("LossWords", "affiliation")},
    std::pair{"constituency", QT_TRANSLATE_NOOP("LossWords", "constituency")},
    std::pair{"stakeholder_group", QT_TRANSLATE_NOOP("LossWords", "stakeholder group")},
    std::pair{"region", QT_TRANSLATE_NOOP("LossWords", "region")},
    std::pair{"gender", QT_TRANSLATE_NOOP("LossWords", "gender")},
    std::pair{"time_zone", QT_TRANSLATE_NOOP("LossWords", "time zone")},
    std::pair{"email", QT_TRANSLATE_NOOP("LossWords", "e-mail address")},
    std::pair{"phone", QT_TRANSLATE_NOOP("LossWords", "phone number")},
    std::pair{"note", QT_TRANSLATE_NOOP("LossWords", "note")},
    std::pair{"person", QT_TRANSLATE_NOOP("LossWords", "person")},
    std::pair{"roles", QT_TRANSLATE_NOOP("LossWords", "roles")},
    std::pair{"attendance", QT_TRANSLATE_NOOP("LossWords", "attendance")},
    std::pair{"invitation", QT_TRANSLATE_NOOP("LossWords", "invitation")},
    std::pair{"invited_on", QT_TRANSLATE_NOOP("LossWords", "date of the invitation")},
    std::pair{"answered_on", QT_TRANSLATE_NOOP("LossWords", "date of the answer")},
    std::pair{"delegate", QT_TRANSLATE_NOOP("LossWords", "delegate")},
    std::pair{"finding", QT_TRANSLATE_NOOP("LossWords", "finding")},
    std::pair{"reason", QT_TRANSLATE_NOOP("LossWords", "reason")},
    std::pair{"rounds_seconds", QT_TRANSLATE_NOOP("LossWords", "rounds")},
    std::pair{"text", QT_TRANSLATE_NOOP("LossWords", "text")},
    std::pair{"asked_of", QT_TRANSLATE_NOOP("LossWords", "list of those who are asked")},
    std::pair{"role", QT_TRANSLATE_NOOP("LossWords", "role")},
    std::pair{"at_seconds", QT_TRANSLATE_NOOP("LossWords", "time")},
    std::pair{"budget_seconds", QT_TRANSLATE_NOOP("LossWords", "budget")},
    std::pair{"part", QT_TRANSLATE_NOOP("LossWords", "part")},
    std::pair{"kind", QT_TRANSLATE_NOOP("LossWords", "kind")},
    std::pair{"planned_seconds", QT_TRANSLATE_NOOP("LossWords", "planned duration")},
    std::pair{"least_seconds", QT_TRANSLATE_NOOP("LossWords", "least duration")},
    std::pair{"most_seconds", QT_TRANSLATE_NOOP("LossWords", "most duration")},
    std::pair{"locked", QT_TRANSLATE_NOOP("LossWords", "lock")},
    std::pair{"as_long_as_needed", QT_TRANSLATE_NOOP("LossWords", "mark \"as long as needed\"")},
    std::pair{"fixed_start_seconds", QT_TRANSLATE_NOOP("LossWords", "fixed start")},
    std::pair{"if_time_allows", QT_TRANSLATE_NOOP("LossWords", "mark \"if time allows\"")},
    std::pair{"rank", QT_TRANSLATE_NOOP("LossWords", "rank")},
    std::pair{"parked", QT_TRANSLATE_NOOP("LossWords", "mark \"parked\"")},
    std::pair{"lead", QT_TRANSLATE_NOOP("LossWords", "lead")},
    std::pair{"lead_seconds", QT_TRANSLATE_NOOP("LossWords", "lead's own time")},
    std::pair{"floor_reserve_seconds", QT_TRANSLATE_NOOP("LossWords", "floor reserve")},
    std::pair{"speaking_order", QT_TRANSLATE_NOOP("LossWords", "speaking order")},
    std::pair{"conversation", QT_TRANSLATE_NOOP("LossWords", "mark \"conversation\"")},
    std::pair{"limit_seconds", QT_TRANSLATE_NOOP("LossWords", "time limit")},
    std::pair{"start", QT_TRANSLATE_NOOP("LossWords", "start")},
    std::pair{"hard_end", QT_TRANSLATE_NOOP("LossWords", "hard end")},
    std::pair{"place", QT_TRANSLATE_NOOP("LossWords", "place")},
    std::pair{"format", QT_TRANSLATE_NOOP("LossWords", "format")},
    std::pair{"expected_outcomes", QT_TRANSLATE_NOOP("LossWords", "expected outcomes")},
    std::pair{"chosen_agenda", QT_TRANSLATE_NOOP("LossWords", "chosen agenda")},
    std::pair{"policy_floor_share", QT_TRANSLATE_NOOP("LossWords", "wanted floor share")},
    std::pair{"policy_longest_without_floor_seconds",
              QT_TRANSLATE_NOOP("LossWords", "longest time without the floor")},
    std::pair{"policy_first_floor_by", QT_TRANSLATE_NOOP("LossWords", "time by which the floor is heard")},
    std::pair{"policy_floor_yields", QT_TRANSLATE_NOOP("LossWords", "rule that the floor yields")},
    std::pair{"policy_largest_panel", QT_TRANSLATE_NOOP("LossWords", "largest panel")},
    std::pair{"policy_least_speaking", QT_TRANSLATE_NOOP("LossWords", "least speaking time")},
    std::pair{"policy_shortest_intervention_seconds",
              QT_TRANSLATE_NOOP("LossWords", "shortest intervention")},
    std::pair{"policy_longest_intervention_seconds", QT_TRANSLATE_NOOP("LossWords", "longest intervention")},
    std::pair{"policy_floor_intervention_seconds",
              QT_TRANSLATE_NOOP("LossWords", "intervention from the floor")},
    std::pair{"policy_changeover_seconds", QT_TRANSLATE_NOOP("LossWords", "changeover")},
    std::pair{"policy_unused_time_seconds", QT_TRANSLATE_NOOP("LossWords", "most unused time")},
    std::pair{"policy_buffer_seconds", QT_TRANSLATE_NOOP("LossWords", "buffer")},
    std::pair{"policy_between_sessions_seconds", QT_TRANSLATE_NOOP("LossWords", "time between sessions")},
    std::pair{"policy_confirmed_days_before", QT_TRANSLATE_NOOP("LossWords", "days for confirmation")},
    std::pair{"policy_longest_title", QT_TRANSLATE_NOOP("LossWords", "longest title")},
    std::pair{"policy_overrun_risk", QT_TRANSLATE_NOOP("LossWords", "overrun risk")},
    std::pair{"policy_wanted_balance", QT_TRANSLATE_NOOP("LossWords", "wanted balance")},
    std::pair{"policy_checks", QT_TRANSLATE_NOOP("LossWords", "settings of the checks")},
};

const KindWords& wordsOf(const char* table)
{
    return *std::find_if(kinds.begin(), kinds.end() - 1,
                         [table](const KindWords& kind) { return qstrcmp(kind.table, table) == 0; });
}

}  // namespace

QString saysLost(const char* table, int count)
{
    return Words::tr(wordsOf(table).lost, nullptr, count);
}

QString saysMaybeLost(const char* table)
{
    return Words::tr(wordsOf(table).maybeLost);
}

QString saysHomeless(const char* table, int count)
{
    return Words::tr(wordsOf(table).homeless, nullptr, count);
}

QString fieldWords(const char* name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [name](const auto& field) { return qstrcmp(field.first, name) == 0; });
    // A field that has no words yet is better named as in the file than not at all.
    return found == fields.end() ? QString::fromLatin1(name) : Words::tr(found->second);
}

QString kindWord(const char* table)
{
    return Words::tr(wordsOf(table).one);
}

QString placeWords(const char* table, const QString& label)
{
    const QString shown = label.simplified().left(60);
    return shown.isEmpty() ? Words::tr("one %1").arg(kindWord(table))
                           : Words::tr("%1 \"%2\"").arg(kindWord(table), shown);
}

}  // namespace moderato
