#include "core/plan/fieldwords.h"

#include "core/plan/merge.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct KindWords {
    const char* kind;
    const char* one;
    const char* several;
};

constexpr std::array kinds{
    KindWords{"event", QT_TRANSLATE_NOOP("FieldWords", "event"), QT_TRANSLATE_NOOP("FieldWords", "events")},
    KindWords{"person", QT_TRANSLATE_NOOP("FieldWords", "person"), QT_TRANSLATE_NOOP("FieldWords", "people")},
    KindWords{"session", QT_TRANSLATE_NOOP("FieldWords", "session"),
              QT_TRANSLATE_NOOP("FieldWords", "sessions")},
    KindWords{"participant", QT_TRANSLATE_NOOP("FieldWords", "participant"),
              QT_TRANSLATE_NOOP("FieldWords", "participants")},
    KindWords{"acceptance", QT_TRANSLATE_NOOP("FieldWords", "accepted finding"),
              QT_TRANSLATE_NOOP("FieldWords", "accepted findings")},
    KindWords{"agenda", QT_TRANSLATE_NOOP("FieldWords", "agenda"),
              QT_TRANSLATE_NOOP("FieldWords", "agendas")},
    KindWords{"part", QT_TRANSLATE_NOOP("FieldWords", "part"), QT_TRANSLATE_NOOP("FieldWords", "parts")},
    KindWords{"segment", QT_TRANSLATE_NOOP("FieldWords", "segment"),
              QT_TRANSLATE_NOOP("FieldWords", "segments")},
    KindWords{"turn", QT_TRANSLATE_NOOP("FieldWords", "turn"), QT_TRANSLATE_NOOP("FieldWords", "turns")},
    KindWords{"question", QT_TRANSLATE_NOOP("FieldWords", "question"),
              QT_TRANSLATE_NOOP("FieldWords", "questions")},
    KindWords{"cue", QT_TRANSLATE_NOOP("FieldWords", "cue"), QT_TRANSLATE_NOOP("FieldWords", "cues")},
};

struct FieldWord {
    const char* kinds;  ///< the kinds of rows that have it, each between bars
    const char* field;
    const char* word;
};

constexpr std::array fields{
    FieldWord{"|person|agenda|", "name", QT_TRANSLATE_NOOP("FieldWords", "name")},
    FieldWord{"|person|", "saying_the_name", QT_TRANSLATE_NOOP("FieldWords", "saying the name")},
    FieldWord{"|person|", "affiliation", QT_TRANSLATE_NOOP("FieldWords", "affiliation")},
    FieldWord{"|person|", "constituency", QT_TRANSLATE_NOOP("FieldWords", "constituency")},
    FieldWord{"|person|", "stakeholder_group", QT_TRANSLATE_NOOP("FieldWords", "stakeholder group")},
    FieldWord{"|person|", "region", QT_TRANSLATE_NOOP("FieldWords", "region")},
    FieldWord{"|person|", "gender", QT_TRANSLATE_NOOP("FieldWords", "gender")},
    FieldWord{"|person|session|", "time_zone", QT_TRANSLATE_NOOP("FieldWords", "time zone")},
    FieldWord{"|person|", "email", QT_TRANSLATE_NOOP("FieldWords", "email")},
    FieldWord{"|person|", "phone", QT_TRANSLATE_NOOP("FieldWords", "phone")},
    FieldWord{"|person|participant|agenda|segment|", "note", QT_TRANSLATE_NOOP("FieldWords", "note")},
    FieldWord{"|participant|", "person", QT_TRANSLATE_NOOP("FieldWords", "person")},
    FieldWord{"|participant|", "roles", QT_TRANSLATE_NOOP("FieldWords", "roles")},
    FieldWord{"|participant|", "attendance", QT_TRANSLATE_NOOP("FieldWords", "attendance")},
    FieldWord{"|participant|", "invitation", QT_TRANSLATE_NOOP("FieldWords", "invitation")},
    FieldWord{"|participant|", "invited_on", QT_TRANSLATE_NOOP("FieldWords", "invited on")},
    FieldWord{"|participant|", "answered_on", QT_TRANSLATE_NOOP("FieldWords", "answered on")},
    FieldWord{"|participant|", "delegate", QT_TRANSLATE_NOOP("FieldWords", "delegate")},
    FieldWord{"|acceptance|", "finding", QT_TRANSLATE_NOOP("FieldWords", "finding")},
    FieldWord{"|acceptance|", "reason", QT_TRANSLATE_NOOP("FieldWords", "reason")},
    FieldWord{"|turn|", "person", QT_TRANSLATE_NOOP("FieldWords", "who speaks")},
    FieldWord{"|turn|", "rounds_seconds", QT_TRANSLATE_NOOP("FieldWords", "rounds")},
    FieldWord{"|question|cue|", "text", QT_TRANSLATE_NOOP("FieldWords", "text")},
    FieldWord{"|question|", "asked_of", QT_TRANSLATE_NOOP("FieldWords", "asked of")},
    FieldWord{"|cue|", "role", QT_TRANSLATE_NOOP("FieldWords", "role")},
    FieldWord{"|cue|", "at_seconds", QT_TRANSLATE_NOOP("FieldWords", "time after the segment's start")},
    FieldWord{"|event|session|part|segment|", "title", QT_TRANSLATE_NOOP("FieldWords", "title")},
    FieldWord{"|event|session|", "description", QT_TRANSLATE_NOOP("FieldWords", "description")},
    FieldWord{"|part|", "budget_seconds", QT_TRANSLATE_NOOP("FieldWords", "budget")},
    FieldWord{"|segment|", "part", QT_TRANSLATE_NOOP("FieldWords", "part")},
    FieldWord{"|segment|", "kind", QT_TRANSLATE_NOOP("FieldWords", "kind")},
    FieldWord{"|segment|", "planned_seconds", QT_TRANSLATE_NOOP("FieldWords", "planned duration")},
    FieldWord{"|segment|", "least_seconds", QT_TRANSLATE_NOOP("FieldWords", "least duration")},
    FieldWord{"|segment|", "most_seconds", QT_TRANSLATE_NOOP("FieldWords", "most duration")},
    FieldWord{"|segment|", "locked", QT_TRANSLATE_NOOP("FieldWords", "locked")},
    FieldWord{"|segment|", "as_long_as_needed", QT_TRANSLATE_NOOP("FieldWords", "as long as needed")},
    FieldWord{"|segment|", "fixed_start_seconds", QT_TRANSLATE_NOOP("FieldWords", "fixed start")},
    FieldWord{"|segment|", "if_time_allows", QT_TRANSLATE_NOOP("FieldWords", "if time allows")},
    FieldWord{"|segment|", "rank", QT_TRANSLATE_NOOP("FieldWords", "rank for parking")},
    FieldWord{"|segment|", "parked", QT_TRANSLATE_NOOP("FieldWords", "parked")},
    FieldWord{"|segment|", "lead", QT_TRANSLATE_NOOP("FieldWords", "lead")},
    FieldWord{"|segment|", "lead_seconds", QT_TRANSLATE_NOOP("FieldWords", "lead's time")},
    FieldWord{"|segment|", "floor_reserve_seconds", QT_TRANSLATE_NOOP("FieldWords", "floor reserve")},
    FieldWord{"|segment|", "speaking_order", QT_TRANSLATE_NOOP("FieldWords", "order of speaking")},
    FieldWord{"|segment|", "conversation", QT_TRANSLATE_NOOP("FieldWords", "conversation")},
    FieldWord{"|session|", "limit_seconds", QT_TRANSLATE_NOOP("FieldWords", "limit")},
    FieldWord{"|session|", "start", QT_TRANSLATE_NOOP("FieldWords", "start")},
    FieldWord{"|session|", "hard_end", QT_TRANSLATE_NOOP("FieldWords", "hard end")},
    FieldWord{"|session|", "place", QT_TRANSLATE_NOOP("FieldWords", "place")},
    FieldWord{"|session|", "on_site_info", QT_TRANSLATE_NOOP("FieldWords", "practical notes on site")},
    FieldWord{"|session|", "online_info", QT_TRANSLATE_NOOP("FieldWords", "practical notes online")},
    FieldWord{"|session|", "contact", QT_TRANSLATE_NOOP("FieldWords", "contact")},
    FieldWord{"|event|", "theme_accent", QT_TRANSLATE_NOOP("FieldWords", "colour of the handouts")},
    FieldWord{"|event|", "theme_font", QT_TRANSLATE_NOOP("FieldWords", "font of the handouts")},
    FieldWord{"|event|", "theme_header", QT_TRANSLATE_NOOP("FieldWords", "header of the handouts")},
    FieldWord{"|event|", "theme_footer", QT_TRANSLATE_NOOP("FieldWords", "footer of the handouts")},
    FieldWord{"|event|", "theme_logo", QT_TRANSLATE_NOOP("FieldWords", "logo of the handouts")},
    FieldWord{"|session|", "format", QT_TRANSLATE_NOOP("FieldWords", "format")},
    FieldWord{"|session|", "expected_outcomes", QT_TRANSLATE_NOOP("FieldWords", "expected outcomes")},
    FieldWord{"|session|", "chosen_agenda", QT_TRANSLATE_NOOP("FieldWords", "chosen agenda")},
    FieldWord{"|session|", "policy_floor_share", QT_TRANSLATE_NOOP("FieldWords", "floor share")},
    FieldWord{"|session|", "policy_longest_without_floor_seconds",
              QT_TRANSLATE_NOOP("FieldWords", "longest time without the floor")},
    FieldWord{"|session|", "policy_first_floor_by",
              QT_TRANSLATE_NOOP("FieldWords", "share of the limit by which the floor is heard")},
    FieldWord{"|session|", "policy_floor_yields",
              QT_TRANSLATE_NOOP("FieldWords", "floor gives up time when late")},
    FieldWord{"|session|", "policy_largest_panel", QT_TRANSLATE_NOOP("FieldWords", "largest panel")},
    FieldWord{"|session|", "policy_least_speaking",
              QT_TRANSLATE_NOOP("FieldWords", "least speaking time, of the most")},
    FieldWord{"|session|", "policy_shortest_intervention_seconds",
              QT_TRANSLATE_NOOP("FieldWords", "shortest intervention")},
    FieldWord{"|session|", "policy_longest_intervention_seconds",
              QT_TRANSLATE_NOOP("FieldWords", "longest intervention")},
    FieldWord{"|session|", "policy_floor_intervention_seconds",
              QT_TRANSLATE_NOOP("FieldWords", "intervention from the floor")},
    FieldWord{"|session|", "policy_changeover_seconds", QT_TRANSLATE_NOOP("FieldWords", "changeover")},
    FieldWord{"|session|", "policy_unused_time_seconds", QT_TRANSLATE_NOOP("FieldWords", "most unused time")},
    FieldWord{"|session|", "policy_buffer_seconds", QT_TRANSLATE_NOOP("FieldWords", "buffer")},
    FieldWord{"|session|", "policy_between_sessions_seconds",
              QT_TRANSLATE_NOOP("FieldWords", "time between two sessions")},
    FieldWord{"|session|", "policy_confirmed_days_before",
              QT_TRANSLATE_NOOP("FieldWords", "days before the start to confirm")},
    FieldWord{"|session|", "policy_longest_title", QT_TRANSLATE_NOOP("FieldWords", "longest title")},
    FieldWord{"|session|", "policy_overrun_risk", QT_TRANSLATE_NOOP("FieldWords", "overrun risk")},
    FieldWord{"|session|", "policy_wanted_balance", QT_TRANSLATE_NOOP("FieldWords", "wanted balance")},
    FieldWord{"|session|", "policy_checks", QT_TRANSLATE_NOOP("FieldWords", "checks")},
};

const KindWords* wordsOfKind(const QString& kind)
{
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&kind](const KindWords& words) {
        return kind == QLatin1String(words.kind);
    });
    return found == kinds.end() ? nullptr : found;
}

}  // namespace

QString kindWord(const QString& kind)
{
    const KindWords* words = wordsOfKind(kind);
    return words ? Words::tr(words->one) : QString();
}

QString kindsWord(const QString& kind)
{
    const KindWords* words = wordsOfKind(kind);
    return words ? Words::tr(words->several) : QString();
}

QString fieldWord(const QString& kind, const QString& field)
{
    if (field == placeField)
        return Words::tr("where it lies");
    const QString barred = u'|' + kind + u'|';
    const auto* found = std::find_if(fields.begin(), fields.end(), [&](const FieldWord& word) {
        return field == QLatin1String(word.field) && QLatin1String(word.kinds).contains(barred);
    });
    return found == fields.end() ? QString() : Words::tr(found->word);
}

}  // namespace moderato
