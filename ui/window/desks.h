#pragma once

#include "core/document.h"

#include <QList>

#include <memory>

namespace moderato {

class Desk;
class LiveDesk;

/// The desks of the program's windows, through which windows on one file come to have one document. A run that goes on in
/// front of a window has its document too, whatever the window shows meanwhile.
class Desks final {
public:
    void add(Desk& desk) { m_desks.append(&desk); }
    void remove(Desk& desk) { m_desks.removeOne(&desk); }
    void add(LiveDesk& desk) { m_live.append(&desk); }
    void remove(LiveDesk& desk) { m_live.removeOne(&desk); }

    /// The document of this file that is open in any window, or in which a run goes on; null if none is. Links are
    /// followed.
    std::shared_ptr<Document> documentAt(const QString& path) const;

    /// The desks on which this document lies.
    QList<Desk*> showing(const Document& document) const;
    /// Those on which a run of it lies.
    QList<LiveDesk*> running(const Document& document) const;

    /// Reads the document's file again, for all desks before which it lies, if that brings something: another program's
    /// changes, or the right to edit. Only desks may hold the document then.
    Done readAgain(const Document& document) const;

private:
    Done replace(const Document& document) const;

    QList<Desk*> m_desks;
    QList<LiveDesk*> m_live;
};

}  // namespace moderato
