#include "ui/inspector/policyforms.h"

#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyForms)
};

constexpr int mostPanellists = 1000;
constexpr int mostDays = 1000;
constexpr int mostCharacters = 500;

FieldForm* policyForm(Desk& desk)
{
    return new FieldForm(desk, [&desk] { return sessionOn(desk); });
}

template <class V>
void add(FieldForm* form, const char* field, V Policy::*member, const MakeEditor<V>& make,
         const QString& purpose)
{
    const Policy usual;
    form->add({"session", field, purpose}, ofPolicy(member), make, std::optional<V>(usual.*member));
}

}  // namespace

FieldForm* floorPolicyForm(Desk& desk)
{
    FieldForm* form = policyForm(desk);
    add(form, "policy_floor_share", &Policy::floorShare, shareField(),
        PolicyWords::tr("The least share of the limit for the floor (30 % is an assumption)"));
    add(form, "policy_longest_without_floor_seconds", &Policy::longestWithoutFloor, durationLine(),
        PolicyWords::tr("The longest time in which the floor is not heard (30:00 is an assumption)"));
    add(form, "policy_first_floor_by", &Policy::firstFloorBy, shareField(),
        PolicyWords::tr("By which share of the limit the floor is first heard (50 % is an assumption)"));
    add(form, "policy_floor_intervention_seconds", &Policy::floorIntervention, durationLine(),
        PolicyWords::tr("One intervention from the floor, to say for how many there is room (NETmundial "
                        "2014)"));
    add(form, "policy_floor_yields", &Policy::floorYields, flagBox(),
        PolicyWords::tr("In the forecast late segments give up floor time down to their least"));
    return form;
}

FieldForm* panelPolicyForm(Desk& desk)
{
    FieldForm* form = policyForm(desk);
    add(form, "policy_largest_panel", &Policy::largestPanel,
        figureField(mostPanellists, PolicyWords::tr("people")),
        PolicyWords::tr("The most people on a panel (5: IGF panel format)"));
    add(form, "policy_least_speaking", &Policy::leastSpeaking, shareField(),
        PolicyWords::tr("The least speaking time among panellists, as a share of the most (50 % is an "
                        "assumption)"));
    add(form, "policy_shortest_intervention_seconds", &Policy::shortestIntervention, durationLine(),
        PolicyWords::tr("A panel intervention takes no less (EuroDIG session principles)"));
    add(form, "policy_longest_intervention_seconds", &Policy::longestIntervention, durationLine(),
        PolicyWords::tr("A panel intervention takes no more (EuroDIG session principles: 5 min)"));
    add(form, "policy_changeover_seconds", &Policy::changeover, durationLine(),
        PolicyWords::tr("What passes between two speakers (0:00 is an assumption)"));
    add(form, "policy_confirmed_days_before", &Policy::confirmedDaysBefore,
        figureField(mostDays, PolicyWords::tr("days")),
        PolicyWords::tr("By when whoever has turns has confirmed (14 days are an assumption)"));
    add(form, "policy_between_sessions_seconds", &Policy::betweenSessions, durationLine(),
        PolicyWords::tr("What a person needs from one session to the next (10:00 is an assumption)"));
    return form;
}

FieldForm* timePolicyForm(Desk& desk)
{
    FieldForm* form = policyForm(desk);
    add(form, "policy_buffer_seconds", &Policy::buffer, durationLine(),
        PolicyWords::tr("Kept free before a hard end (3:00 is an assumption)"));
    add(form, "policy_unused_time_seconds", &Policy::unusedTime, durationLine(),
        PolicyWords::tr("The most time that stays unplanned (5:00 is an assumption)"));
    add(form, "policy_overrun_risk", &Policy::overrunRisk, shareField(),
        PolicyWords::tr("The highest accepted chance to overrun, by the forecast (20 % is an assumption)"));
    add(form, "policy_longest_title", &Policy::longestTitle,
        figureField(mostCharacters, PolicyWords::tr("characters")),
        PolicyWords::tr("The longest title of the session (IGF proposal form 2015: 60 characters)"));
    return form;
}

}  // namespace moderato
