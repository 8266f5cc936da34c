#pragma once

#include "core/document.h"

#include <QList>

#include <memory>

namespace moderato {

class Desk;

/// The desks of the program's windows, through which windows on one file come to have one document.
class Desks final {
public:
    void add(Desk& desk) { m_desks.append(&desk); }
    void remove(Desk& desk) { m_desks.removeOne(&desk); }

    /// The document of this file that is open in any window; null if none is. Links are followed.
    std::shared_ptr<Document> documentAt(const QString& path) const;

    /// The desks on which this document lies.
    QList<Desk*> showing(const Document& document) const;

private:
    QList<Desk*> m_desks;
};

}  // namespace moderato
