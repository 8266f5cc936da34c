#pragma once

#include "core/plan/event.h"
#include "core/result.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace moderato {

/// What a page is about: the ids down to it, and within them one row of a list by its key.
struct Subject {
    SessionId session;
    AgendaId agenda;
    PartId part;
    SegmentId segment;
    PersonId person;
    QString row;

    bool operator==(const Subject&) const = default;
};

/// How a value of the subject is read from an event and changed in one.
template <class V>
struct FieldAccess {
    std::function<std::optional<V>(const Event&, const Subject&)> read;  ///< none: there is no such subject
    std::function<Result<Event>(const Event&, const Subject&, const V&)> edit;
    /// Whether it makes sense to change it as things are; empty: always.
    std::function<bool(const Event&, const Subject&)> applies;
};

/// What an editor tells of what the user does with it.
template <class V>
struct EditorTakes {
    std::function<void(const V&)> preview;  ///< changed, and not done yet
    std::function<void(const V&)> accept;   ///< done
    std::function<void()> abandon;          ///< given up
};

/// An editor of one value, whatever widget it is.
template <class V>
struct FieldEditor {
    QWidget* widget = nullptr;
    std::function<void(const V&)> show;    ///< fills it
    std::function<bool()> isTyping;        ///< it holds what was not taken yet; empty: never
    std::function<void()> finish;          ///< takes what was not taken yet
    std::function<void()> abandon;         ///< forgets what was not taken yet
    std::function<QString(const V&)> say;  ///< a value in words, with its unit
    std::function<void(const Event&, const Subject&)> prepare;  ///< fetches what it offers
    bool isWide = false;                                        ///< needs the page's whole width
};

/// Makes an editor that tells these what the user does.
template <class V>
using MakeEditor = std::function<FieldEditor<V>(const EditorTakes<V>&)>;

}  // namespace moderato
