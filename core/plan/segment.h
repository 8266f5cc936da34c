#pragma once

#include "core/plan/id.h"
#include "core/plan/time.h"
#include "core/plan/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace moderato {

/// One person's speaking budget in one segment: an intervention and any number of follow-ups.
/// In a conversation segment a turn may have no rounds: the person speaks without a budget of their own.
struct Turn {
    TurnId id;
    PersonId person;
    QList<Seconds> rounds;  ///< the intervention first, then each follow-up; 0 to 24 h each

    bool operator==(const Turn&) const = default;
};

/// A question that a segment puts, and to whom.
struct Question {
    QuestionId id;
    QString text;
    QList<PersonId> askedOf;

    bool operator==(const Question&) const = default;
};

/// What somebody has to do at a moment of a segment ("start the poll", "open the online queue").
struct Cue {
    CueId id;
    Role role = Role::Technician;  ///< whom it is for
    Seconds at{0};                 ///< after the segment's start, 0 to 24 h
    QString text;

    bool operator==(const Cue&) const = default;
};

/// One item of an agenda. All times in whole seconds, 0 to 24 h if not said otherwise.
struct Segment {
    SegmentId id;
    PartId part;  ///< the part it belongs to; null if none
    QString title;
    Kind kind = Kind::Discussion;

    // What a schedule reads of every segment stands together, so that it lies in as few lines of the cache as possible.
    bool parked = false;          ///< keeps its place in the agenda and counts in no sum
    bool ifTimeAllows = false;    ///< may be parked
    bool locked = false;          ///< no fit and no fix changes its duration
    bool asLongAsNeeded = false;  ///< the planned duration is the demand and follows every change of turns
    bool conversation = false;    ///< its minutes are pooled over the speakers without rounds
    Seconds planned{0};
    std::optional<Seconds>
        fixedStart;           ///< from the session's start, -24 h to 24 h; none: follows its predecessor
    Seconds leadTime{0};      ///< the lead's own speaking time
    Seconds floorReserve{0};  ///< the segment's last minutes, kept for the floor
    QList<Turn> turns;

    std::optional<Seconds> least;  ///< none: the demand, for a segment without turns the planned duration
    std::optional<Seconds> most;   ///< none: twice the planned duration
    int rank = 0;                  ///< among the segments 'if time allows': the highest is parked first
    PersonId lead;
    SpeakingOrder order = SpeakingOrder::ByRound;
    QString note;  ///< internal
    QList<Question> questions;
    QList<Cue> cues;

    bool operator==(const Segment&) const = default;
};

}  // namespace moderato
