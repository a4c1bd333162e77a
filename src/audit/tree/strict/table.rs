//! Tags in tables (HTML Standard, 13.2.6.4.9 to 13.2.6.4.15). What may not stand there is left to html5ever.

use html5ever::local_name;

use super::{
    Builder, Mode,
    names::Kind,
    scan::{Known, Start},
};

impl Builder<'_> {
    pub(super) fn start_in_table(&mut self, start: Start) -> Option<()> {
        let kind = start.known.kind;
        let is_part =
            matches!(kind, Kind::Caption | Kind::Columns | Kind::Column | Kind::Rows | Kind::Row | Kind::Cell);
        loop {
            match (self.mode, kind) {
                (Mode::InCell | Mode::InCaption, _) if !is_part => return self.start_in_body(start),
                (Mode::InCell, _) => self.close(Kind::Cell, Mode::InRow)?,
                (Mode::InCaption, _) => self.close(Kind::Caption, Mode::InTable)?,
                (Mode::InColumnGroup, Kind::Column) => return self.insert_alone(start),
                (Mode::InColumnGroup, _) => self.leave(Mode::InTable),
                (Mode::InTable | Mode::InTableBody | Mode::InRow, Kind::Style | Kind::Script) => {
                    return self.start_in_body(start);
                }
                (Mode::InTable, Kind::Caption) => return self.enter(start, Mode::InCaption),
                (Mode::InTable, Kind::Columns) => return self.enter(start, Mode::InColumnGroup),
                (Mode::InTable, Kind::Rows) => return self.enter(start, Mode::InTableBody),
                (Mode::InTable, Kind::Column) => {
                    self.push_implied(&local_name!("colgroup"));
                    self.mode = Mode::InColumnGroup;
                }
                (Mode::InTable, Kind::Row | Kind::Cell) => {
                    self.push_implied(&local_name!("tbody"));
                    self.mode = Mode::InTableBody;
                }
                (Mode::InTableBody, Kind::Row) => return self.enter(start, Mode::InRow),
                (Mode::InTableBody, Kind::Cell) => {
                    self.push_implied(&local_name!("tr"));
                    self.mode = Mode::InRow;
                }
                (Mode::InTableBody, _) if is_part => self.leave(Mode::InTable),
                (Mode::InRow, Kind::Cell) => return self.enter(start, Mode::InCell),
                (Mode::InRow, _) if is_part => self.leave(Mode::InTableBody),
                _ => return None,
            }
        }
    }

    pub(super) fn end_in_table(&mut self, known: &Known) -> Option<()> {
        loop {
            match (self.mode, known.kind) {
                (Mode::InCell, Kind::Cell) => {
                    self.in_table_scope(known)?;
                    return self.close(Kind::Cell, Mode::InRow);
                }
                (Mode::InCell, Kind::Table | Kind::Rows | Kind::Row) => {
                    self.in_table_scope(known)?;
                    self.close(Kind::Cell, Mode::InRow)?;
                }
                (Mode::InCaption, Kind::Caption) => return self.close(Kind::Caption, Mode::InTable),
                (Mode::InCaption, Kind::Table) => self.close(Kind::Caption, Mode::InTable)?,
                (Mode::InCell | Mode::InCaption, Kind::Body | Kind::Html) => return None,
                (Mode::InCell | Mode::InCaption, _) => return self.end_in_body(known),
                (Mode::InColumnGroup, Kind::Columns) => {
                    self.leave(Mode::InTable);
                    return Some(());
                }
                (Mode::InColumnGroup | Mode::InTableBody, Kind::Table) => self.leave(Mode::InTable),
                (Mode::InRow, Kind::Row) => {
                    self.leave(Mode::InTableBody);
                    return Some(());
                }
                (Mode::InRow, Kind::Rows) => {
                    self.in_table_scope(known)?;
                    self.leave(Mode::InTableBody);
                }
                (Mode::InRow, Kind::Table) => self.leave(Mode::InTableBody),
                (Mode::InTableBody, Kind::Rows) => {
                    self.pop_if(&known.name)?;
                    self.mode = Mode::InTable;
                    return Some(());
                }
                (Mode::InTable, Kind::Table) => {
                    self.pop_if(&known.name)?;
                    self.mode = self.mode_around()?;
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    fn enter(&mut self, start: Start, mode: Mode) -> Option<()> {
        self.mode = mode;
        self.push(start)
    }

    fn leave(&mut self, mode: Mode) {
        self.pop();
        self.mode = mode;
    }

    /// Closes the cell or the caption, with all that is open in it.
    fn close(&mut self, kind: Kind, mode: Mode) -> Option<()> {
        self.close_implied(None);
        let found = self.open.iter().rposition(|it| it.kind == kind)?;
        self.pop_to(found)?;
        self.mode = mode;
        Some(())
    }

    /// An element of this name is open in the innermost table.
    fn in_table_scope(&self, known: &Known) -> Option<()> {
        let found = self.open.iter().rev().find(|it| it.name == known.name || it.kind == Kind::Table)?;
        (found.name == known.name).then_some(())
    }

    /// "Reset the insertion mode appropriately", after a table.
    fn mode_around(&self) -> Option<Mode> {
        self.open.iter().rev().find_map(|it| match it.kind {
            Kind::Cell => Some(Mode::InCell),
            Kind::Caption => Some(Mode::InCaption),
            Kind::Body => Some(Mode::InBody),
            _ => None,
        })
    }
}
