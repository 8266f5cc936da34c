#pragma once

#include "core/plan/event.h"

#include <tuple>

namespace moderato {

/// One stored member of a row: its name in the file and in JSON (with its unit), and how to reach it.
template <class Owner, class Value>
struct Field {
    const char* name;
    Value Owner::*member;

    const Value& of(const Owner& owner) const { return owner.*member; }
    Value& of(Owner& owner) const { return owner.*member; }
};

/// A stored member of a value inside a row, such as one figure of a session's policy.
template <class Owner, class Inner, class Value>
struct NestedField {
    const char* name;
    Inner Owner::*inner;
    Value Inner::*member;

    const Value& of(const Owner& owner) const { return (owner.*inner).*member; }
    Value& of(Owner& owner) const { return (owner.*inner).*member; }
};

// clang 14 can't deduce the arguments of an aggregate by itself.
template <class Owner, class Value>
Field(const char*, Value Owner::*) -> Field<Owner, Value>;
template <class Owner, class Inner, class Value>
NestedField(const char*, Inner Owner::*, Value Inner::*) -> NestedField<Owner, Inner, Value>;

/// The row of a type: `table` names it in the file, `list` in JSON; `fields` are its own members without the id,
/// `children` the lists of rows inside it. Diff, file, JSON and the tests' random events all follow this one
/// description: a new member of the model is stored by one line here.
template <class T>
struct Row;

template <>
struct Row<Person> {
    using Id = PersonId;
    static constexpr const char* table = "person";
    static constexpr const char* list = "people";
    static constexpr std::tuple fields{
        Field{"name", &Person::name},
        Field{"saying_the_name", &Person::sayingTheName},
        Field{"affiliation", &Person::affiliation},
        Field{"constituency", &Person::constituency},
        Field{"stakeholder_group", &Person::stakeholderGroup},
        Field{"region", &Person::region},
        Field{"gender", &Person::gender},
        Field{"time_zone", &Person::timeZone},
        Field{"email", &Person::email},
        Field{"phone", &Person::phone},
        Field{"note", &Person::note},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Participant> {
    using Id = ParticipantId;
    static constexpr const char* table = "participant";
    static constexpr const char* list = "participants";
    static constexpr std::tuple fields{
        Field{"person", &Participant::person},         Field{"roles", &Participant::roles},
        Field{"attendance", &Participant::attendance}, Field{"invitation", &Participant::invitation},
        Field{"invited_on", &Participant::invitedOn},  Field{"answered_on", &Participant::answeredOn},
        Field{"delegate", &Participant::delegate},     Field{"note", &Participant::note},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Acceptance> {
    using Id = AcceptanceId;
    static constexpr const char* table = "acceptance";
    static constexpr const char* list = "accepted";
    static constexpr std::tuple fields{
        Field{"finding", &Acceptance::key},
        Field{"reason", &Acceptance::reason},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Turn> {
    using Id = TurnId;
    static constexpr const char* table = "turn";
    static constexpr const char* list = "turns";
    static constexpr std::tuple fields{
        Field{"person", &Turn::person},
        Field{"rounds_seconds", &Turn::rounds},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Question> {
    using Id = QuestionId;
    static constexpr const char* table = "question";
    static constexpr const char* list = "questions";
    static constexpr std::tuple fields{
        Field{"text", &Question::text},
        Field{"asked_of", &Question::askedOf},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Cue> {
    using Id = CueId;
    static constexpr const char* table = "cue";
    static constexpr const char* list = "cues";
    static constexpr std::tuple fields{
        Field{"role", &Cue::role},
        Field{"at_seconds", &Cue::at},
        Field{"text", &Cue::text},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Part> {
    using Id = PartId;
    static constexpr const char* table = "part";
    static constexpr const char* list = "parts";
    static constexpr std::tuple fields{
        Field{"title", &Part::title},
        Field{"budget_seconds", &Part::budget},
    };
    static constexpr std::tuple children{};
};

template <>
struct Row<Segment> {
    using Id = SegmentId;
    static constexpr const char* table = "segment";
    static constexpr const char* list = "segments";
    static constexpr std::tuple fields{
        Field{"part", &Segment::part},
        Field{"title", &Segment::title},
        Field{"kind", &Segment::kind},
        Field{"planned_seconds", &Segment::planned},
        Field{"least_seconds", &Segment::least},
        Field{"most_seconds", &Segment::most},
        Field{"locked", &Segment::locked},
        Field{"as_long_as_needed", &Segment::asLongAsNeeded},
        Field{"fixed_start_seconds", &Segment::fixedStart},
        Field{"if_time_allows", &Segment::ifTimeAllows},
        Field{"rank", &Segment::rank},
        Field{"parked", &Segment::parked},
        Field{"lead", &Segment::lead},
        Field{"lead_seconds", &Segment::leadTime},
        Field{"floor_reserve_seconds", &Segment::floorReserve},
        Field{"speaking_order", &Segment::order},
        Field{"conversation", &Segment::conversation},
        Field{"note", &Segment::note},
    };
    static constexpr std::tuple children{&Segment::turns, &Segment::questions, &Segment::cues};
};

template <>
struct Row<Agenda> {
    using Id = AgendaId;
    static constexpr const char* table = "agenda";
    static constexpr const char* list = "agendas";
    static constexpr std::tuple fields{
        Field{"name", &Agenda::name},
        Field{"note", &Agenda::note},
    };
    static constexpr std::tuple children{&Agenda::parts, &Agenda::segments};
};

template <>
struct Row<Session> {
    using Id = SessionId;
    static constexpr const char* table = "session";
    static constexpr const char* list = "sessions";
    static constexpr std::tuple fields{
        Field{"title", &Session::title},
        Field{"description", &Session::description},
        Field{"limit_seconds", &Session::limit},
        Field{"start", &Session::start},
        Field{"time_zone", &Session::timeZone},
        Field{"hard_end", &Session::hardEnd},
        Field{"place", &Session::place},
        Field{"on_site_info", &Session::onSiteInfo},
        Field{"online_info", &Session::onlineInfo},
        Field{"contact", &Session::contact},
        Field{"format", &Session::format},
        Field{"expected_outcomes", &Session::expectedOutcomes},
        Field{"chosen_agenda", &Session::chosen},
        NestedField{"policy_floor_share", &Session::policy, &Policy::floorShare},
        NestedField{"policy_longest_without_floor_seconds", &Session::policy, &Policy::longestWithoutFloor},
        NestedField{"policy_first_floor_by", &Session::policy, &Policy::firstFloorBy},
        NestedField{"policy_floor_yields", &Session::policy, &Policy::floorYields},
        NestedField{"policy_largest_panel", &Session::policy, &Policy::largestPanel},
        NestedField{"policy_least_speaking", &Session::policy, &Policy::leastSpeaking},
        NestedField{"policy_shortest_intervention_seconds", &Session::policy, &Policy::shortestIntervention},
        NestedField{"policy_longest_intervention_seconds", &Session::policy, &Policy::longestIntervention},
        NestedField{"policy_floor_intervention_seconds", &Session::policy, &Policy::floorIntervention},
        NestedField{"policy_changeover_seconds", &Session::policy, &Policy::changeover},
        NestedField{"policy_unused_time_seconds", &Session::policy, &Policy::unusedTime},
        NestedField{"policy_buffer_seconds", &Session::policy, &Policy::buffer},
        NestedField{"policy_between_sessions_seconds", &Session::policy, &Policy::betweenSessions},
        NestedField{"policy_confirmed_days_before", &Session::policy, &Policy::confirmedDaysBefore},
        NestedField{"policy_longest_title", &Session::policy, &Policy::longestTitle},
        NestedField{"policy_overrun_risk", &Session::policy, &Policy::overrunRisk},
        NestedField{"policy_wanted_balance", &Session::policy, &Policy::wantedBalance},
        NestedField{"policy_checks", &Session::policy, &Policy::checks},
    };
    static constexpr std::tuple children{&Session::participants, &Session::accepted, &Session::agendas};
};

template <>
struct Row<Event> {
    using Id = EventId;
    static constexpr const char* table = "event";
    static constexpr const char* list = "event";
    static constexpr std::tuple fields{
        Field{"title", &Event::title},
        Field{"description", &Event::description},
        NestedField{"theme_accent", &Event::theme, &Theme::accent},
        NestedField{"theme_font", &Event::theme, &Theme::font},
        NestedField{"theme_header", &Event::theme, &Theme::header},
        NestedField{"theme_footer", &Event::theme, &Theme::footer},
        NestedField{"theme_logo", &Event::theme, &Theme::logo},
    };
    static constexpr std::tuple children{&Event::people, &Event::sessions};
};

/// Calls f(field) for each field of T's row.
template <class T, class F>
void forEachField(F&& f)
{
    std::apply([&f](const auto&... field) { (f(field), ...); }, Row<T>::fields);
}

/// Calls f(list) for each list of rows inside the value.
template <class T, class F>
void forEachChildList(T& value, F&& f)
{
    std::apply([&](auto... list) { (f(value.*list), ...); }, Row<std::remove_const_t<T>>::children);
}

/// Calls f<T>() for each type of row, from the event down to what lies in T.
template <class T = Event, class F>
void forEachKind(F&& f)
{
    f.template operator()<T>();
    std::apply(
        [&f](auto... list) {
            (forEachKind<typename std::decay_t<decltype(std::declval<T>().*list)>::value_type>(f), ...);
        },
        Row<T>::children);
}

template <class V>
bool isSame(const V& a, const V& b)
{
    return a == b;
}

/// Texts that were never touched are shared, and need not be looked at.
inline bool isSame(const QString& a, const QString& b)
{
    return (a.size() == b.size() && a.constData() == b.constData()) || a == b;
}

/// True if both rows hold the same in their own fields, whatever the lists inside them hold.
template <class T>
bool sameFields(const T& a, const T& b)
{
    return std::apply([&](const auto&... field) { return (isSame(field.of(a), field.of(b)) && ...); },
                      Row<T>::fields);
}

}  // namespace moderato
