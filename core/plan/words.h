#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace moderato {

/// What a segment is for.
enum class Kind {
    Opening,
    Framing,
    Panel,
    Floor,
    Presentation,
    Discussion,
    Poll,
    Break,
    WrapUp,
    Buffer,
};

/// What a person does in a session.
enum class Role {
    Chair,
    Moderator,
    CoFacilitator,
    OnlineModerator,
    Panellist,
    Rapporteur,
    Timekeeper,
    Interpreter,
    Technician,
};

/// Where a session, or one person in it, takes place.
enum class Format { OnSite, Online, Hybrid };
enum class Attendance { OnSite, Online };

enum class Invitation { NotYetAsked, Invited, Confirmed, Declined, Delegated };

/// The order of speaking in a segment: all interventions and then all follow-ups, or person after person.
enum class SpeakingOrder { ByRound, ByPerson };

/// How a check counts in one session: not at all, or with another severity than by default.
enum class CheckLevel { Off, Advice, Warning, Error };

/// The words of an enumeration as the file and JSON write them, in the order of its values.
template <class E>
struct EnumWords;

template <>
struct EnumWords<Kind> {
    static constexpr std::array words{"opening",    "framing", "panel", "floor",   "presentation",
                                      "discussion", "poll",    "break", "wrap-up", "buffer"};
};
template <>
struct EnumWords<Role> {
    static constexpr std::array words{"chair",     "moderator",  "co-facilitator", "online-moderator",
                                      "panellist", "rapporteur", "timekeeper",     "interpreter",
                                      "technician"};
};
template <>
struct EnumWords<Format> {
    static constexpr std::array words{"on-site", "online", "hybrid"};
};
template <>
struct EnumWords<Attendance> {
    static constexpr std::array words{"on-site", "online"};
};
template <>
struct EnumWords<Invitation> {
    static constexpr std::array words{"not-yet-asked", "invited", "confirmed", "declined", "delegated"};
};
template <>
struct EnumWords<SpeakingOrder> {
    static constexpr std::array words{"by-round", "by-person"};
};
template <>
struct EnumWords<CheckLevel> {
    static constexpr std::array words{"off", "advice", "warning", "error"};
};

/// How many values an enumeration has.
template <class E>
constexpr int enumCount()
{
    return static_cast<int>(EnumWords<E>::words.size());
}

/// The value's word in the file, such as "wrap-up".
template <class E>
QString enumWord(E value)
{
    return QString::fromLatin1(EnumWords<E>::words.at(static_cast<std::size_t>(value)));
}

/// The value that this word of the file stands for; none if it is not one of them.
template <class E>
std::optional<E> enumFromWord(const QString& word)
{
    for (int i = 0; i < enumCount<E>(); ++i)
        if (word == QLatin1String(EnumWords<E>::words[static_cast<std::size_t>(i)]))
            return static_cast<E>(i);
    return std::nullopt;
}

/// The words for people, translated: "wrap-up", "online moderator", "not yet asked".
QString kindName(Kind kind);
QString roleName(Role role);
QString formatName(Format format);
QString attendanceName(Attendance attendance);
QString invitationName(Invitation invitation);

}  // namespace moderato
