//! Every role: WAI-ARIA 1.2, section 5, the Graphics Module 1.0, DPUB-ARIA 1.1, and what browsers know of the 1.3 draft. One line
//! each, as the tables of characteristics in those standards have it.

use super::{
    attribute::Attribute,
    role::{Facts, Flag, Naming, Specification},
};

macro_rules! roles {
    ($(
        $variant:ident $name:literal $specification:ident [$($parent:ident)*] $naming:ident
        $({$($flag:ident)*})?
        $(required($($required:ident)*))?
        $(supported($($supported:ident)*))?
        $(prohibited($($prohibited:ident)*))?
        $(context($($context:ident)*))?
        $(owned($([$($owned:ident)*])*))?
        $(implicit($($implicit:ident=$value:literal)*))?;
    )*) => {
        /// A role that an element has for assistive technologies.
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Role { $(#[doc = concat!("`", $name, "`.")] $variant,)* }

        /// Every role, in the order of the standards.
        pub const ALL: &[Role] = &[$(Role::$variant,)*];

        /// What the standards say of each, in the same order.
        pub(super) const FACTS: &[Facts] = &[$(Facts {
            name: $name,
            specification: Specification::$specification,
            parents: &[$(Role::$parent),*],
            naming: Naming::$naming,
            flags: &[$($(Flag::$flag),*)?],
            required: &[$($(Attribute::$required),*)?],
            supported: &[$($(Attribute::$supported),*)?],
            prohibited: &[$($(Attribute::$prohibited),*)?],
            context: &[$($(Role::$context),*)?],
            owned: &[$($(&[$(Role::$owned),*]),*)?],
            implicit: &[$($((Attribute::$implicit, $value)),*)?],
        },)*];
    };
}

roles! {
    // Abstract roles: for the taxonomy, never for authors (WAI-ARIA 1.2, 5.3.1).
    Command "command" Aria [Widget] Author {Abstract};
    Composite "composite" Aria [Widget] Author {Abstract} supported(Activedescendant Disabled);
    Input "input" Aria [Widget] Author {Abstract} supported(Disabled);
    Landmark "landmark" Aria [Section] Author {Abstract};
    Range "range" Aria [Structure] Author {Abstract} supported(Valuemax Valuemin Valuenow Valuetext);
    RoleType "roletype" Aria [] Author {Abstract};
    Section "section" Aria [Structure] Author {Abstract};
    SectionHead "sectionhead" Aria [Structure] Contents {Abstract};
    Select "select" Aria [Composite Group] Author {Abstract} supported(Orientation);
    Structure "structure" Aria [RoleType] Author {Abstract};
    Widget "widget" Aria [RoleType] Author {Abstract};
    Window "window" Aria [RoleType] Author {Abstract} supported(Modal);
    // WAI-ARIA 1.2, 5.4.
    Alert "alert" Aria [Section] Author implicit(Live="assertive" Atomic="true");
    AlertDialog "alertdialog" Aria [Alert Dialog] Author {NameRequired};
    Application "application" Aria [Structure] Author {NameRequired}
        supported(Activedescendant Disabled Errormessage Expanded Haspopup Invalid);
    Article "article" Aria [Document] Author supported(Posinset Setsize);
    Banner "banner" Aria [Landmark] Author;
    Blockquote "blockquote" Aria [Section] Author;
    Button "button" Aria [Command] Contents {NameRequired PresentationalChildren} supported(Disabled Haspopup Expanded Pressed);
    Caption "caption" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby) context(Figure Grid Table TreeGrid);
    Cell "cell" Aria [Section] Contents supported(Colindex Colindextext Colspan Rowindex Rowindextext Rowspan) context(Row);
    Checkbox "checkbox" Aria [Input] Contents {NameRequired PresentationalChildren} required(Checked)
        supported(Errormessage Expanded Invalid Readonly Required);
    Code "code" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    ColumnHeader "columnheader" Aria [Cell GridCell SectionHead] Contents {NameRequired} supported(Sort) context(Row);
    ComboBox "combobox" Aria [Input] Author {NameRequired} required(Controls Expanded)
        supported(Activedescendant Autocomplete Errormessage Haspopup Invalid Readonly Required) implicit(Haspopup="listbox");
    Complementary "complementary" Aria [Landmark] Author;
    ContentInfo "contentinfo" Aria [Landmark] Author;
    Definition "definition" Aria [Section] Author;
    Deletion "deletion" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Dialog "dialog" Aria [Window] Author {NameRequired};
    Directory "directory" Aria [List] Author;
    Document "document" Aria [Structure] Author;
    Emphasis "emphasis" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Feed "feed" Aria [List] Author owned([Article]);
    Figure "figure" Aria [Section] Author;
    Form "form" Aria [Landmark] Author;
    Generic "generic" Aria [Structure] Prohibited prohibited(Braillelabel Brailleroledescription Label Labelledby Roledescription);
    Grid "grid" Aria [Composite Table] Author {NameRequired} supported(Multiselectable Readonly) owned([Row] [RowGroup Row]);
    GridCell "gridcell" Aria [Cell Widget] Contents supported(Disabled Errormessage Expanded Haspopup Invalid Readonly Required Selected)
        context(Row);
    Group "group" Aria [Section] Author supported(Activedescendant Disabled);
    Heading "heading" Aria [SectionHead] Contents {NameRequired} required(Level);
    Img "img" Aria [Section] Author {NameRequired PresentationalChildren};
    Insertion "insertion" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Link "link" Aria [Command] Contents {NameRequired} supported(Disabled Expanded Haspopup);
    List "list" Aria [Section] Author owned([ListItem]);
    ListBox "listbox" Aria [Select] Author {NameRequired} supported(Errormessage Expanded Invalid Multiselectable Readonly Required)
        owned([Group Option] [Option]) implicit(Orientation="vertical");
    ListItem "listitem" Aria [Section] Author supported(Level Posinset Setsize) context(Directory List);
    Log "log" Aria [Section] Author implicit(Live="polite");
    Main "main" Aria [Landmark] Author;
    Marquee "marquee" Aria [Section] Author {NameRequired};
    Math "math" Aria [Section] Author;
    Menu "menu" Aria [Select] Author
        owned([Group MenuItem] [Group MenuItemRadio] [Group MenuItemCheckbox] [MenuItem] [MenuItemCheckbox] [MenuItemRadio])
        implicit(Orientation="vertical");
    MenuBar "menubar" Aria [Menu] Author
        owned([Group MenuItem] [Group MenuItemRadio] [Group MenuItemCheckbox] [MenuItem] [MenuItemCheckbox] [MenuItemRadio])
        implicit(Orientation="horizontal");
    MenuItem "menuitem" Aria [Command] Contents {NameRequired} supported(Disabled Expanded Haspopup Posinset Setsize)
        context(Group Menu MenuBar);
    MenuItemCheckbox "menuitemcheckbox" Aria [MenuItem] Contents {NameRequired PresentationalChildren} required(Checked)
        context(Group Menu MenuBar);
    MenuItemRadio "menuitemradio" Aria [MenuItemCheckbox] Contents {NameRequired PresentationalChildren} required(Checked)
        context(Group Menu MenuBar);
    Meter "meter" Aria [Range] Author {NameRequired PresentationalChildren} required(Valuenow) implicit(Valuemin="0" Valuemax="100");
    Navigation "navigation" Aria [Landmark] Author;
    NoRole "none" Aria [Structure] Prohibited prohibited(Braillelabel Label Labelledby);
    Note "note" Aria [Section] Author;
    Option "option" Aria [Input] Contents {NameRequired PresentationalChildren} required(Selected) supported(Checked Posinset Setsize)
        context(Group ListBox) implicit(Selected="false");
    Paragraph "paragraph" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Presentation "presentation" Aria [Structure] Prohibited prohibited(Braillelabel Label Labelledby);
    ProgressBar "progressbar" Aria [Range Widget] Author {NameRequired PresentationalChildren} implicit(Valuemin="0" Valuemax="100");
    Radio "radio" Aria [Input] Contents {NameRequired PresentationalChildren} required(Checked) supported(Posinset Setsize);
    RadioGroup "radiogroup" Aria [Select] Author {NameRequired} supported(Errormessage Invalid Readonly Required) owned([Radio]);
    Region "region" Aria [Landmark] Author {NameRequired};
    Row "row" Aria [Group Widget] Contents supported(Colindex Expanded Level Posinset Rowindex Rowindextext Setsize Selected)
        context(Grid RowGroup Table TreeGrid) owned([Cell] [ColumnHeader] [GridCell] [RowHeader]);
    RowGroup "rowgroup" Aria [Structure] Author context(Grid Table TreeGrid) owned([Row]);
    RowHeader "rowheader" Aria [Cell GridCell SectionHead] Contents {NameRequired} supported(Expanded Sort) context(Row);
    ScrollBar "scrollbar" Aria [Range Widget] Author {PresentationalChildren} required(Controls Valuenow)
        supported(Disabled Orientation Valuemax Valuemin) implicit(Orientation="vertical" Valuemin="0" Valuemax="100");
    Search "search" Aria [Landmark] Author;
    SearchBox "searchbox" Aria [TextBox] Author {NameRequired};
    Separator "separator" Aria [Structure Widget] Author {PresentationalChildren} required(Valuenow)
        supported(Disabled Orientation Valuemax Valuemin Valuetext) implicit(Orientation="horizontal" Valuemin="0" Valuemax="100");
    Slider "slider" Aria [Input Range] Author {NameRequired PresentationalChildren} required(Valuenow)
        supported(Errormessage Haspopup Invalid Orientation Readonly Valuemax Valuemin)
        implicit(Orientation="horizontal" Valuemin="0" Valuemax="100");
    SpinButton "spinbutton" Aria [Composite Input Range] Author {NameRequired}
        supported(Errormessage Invalid Readonly Required Valuemax Valuemin Valuenow Valuetext) implicit(Valuenow="0");
    Status "status" Aria [Section] Author implicit(Live="polite" Atomic="true");
    Strong "strong" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Subscript "subscript" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Superscript "superscript" Aria [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Switch "switch" Aria [Checkbox] Contents {NameRequired PresentationalChildren} required(Checked);
    Tab "tab" Aria [SectionHead Widget] Contents {PresentationalChildren} supported(Disabled Expanded Haspopup Posinset Selected Setsize)
        context(TabList) implicit(Selected="false");
    Table "table" Aria [Section] Author {NameRequired} supported(Colcount Rowcount) owned([Row] [RowGroup Row]);
    TabList "tablist" Aria [Composite] Author supported(Multiselectable Orientation) owned([Tab]) implicit(Orientation="horizontal");
    TabPanel "tabpanel" Aria [Section] Author {NameRequired};
    Term "term" Aria [Section] Author;
    TextBox "textbox" Aria [Input] Author {NameRequired}
        supported(Activedescendant Autocomplete Errormessage Haspopup Invalid Multiline Placeholder Readonly Required);
    Time "time" Aria [Section] Author;
    Timer "timer" Aria [Status] Author;
    Toolbar "toolbar" Aria [Group] Author supported(Orientation) implicit(Orientation="horizontal");
    Tooltip "tooltip" Aria [Section] Contents {NameRequired};
    Tree "tree" Aria [Select] Author {NameRequired} supported(Errormessage Invalid Multiselectable Required)
        owned([Group TreeItem] [TreeItem]) implicit(Orientation="vertical");
    TreeGrid "treegrid" Aria [Grid Tree] Author {NameRequired} owned([Row] [RowGroup Row]);
    TreeItem "treeitem" Aria [ListItem Option] Contents {NameRequired} supported(Expanded Haspopup) context(Group Tree);
    // Roles of the WAI-ARIA 1.3 draft that browsers know.
    Comment "comment" Draft [Article] Contents supported(Level);
    Image "image" Draft [Img] Author {NameRequired PresentationalChildren};
    Mark "mark" Draft [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    Suggestion "suggestion" Draft [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    SectionFooter "sectionfooter" Draft [Section] Author;
    SectionHeader "sectionheader" Draft [Section] Author;
    // WAI-ARIA Graphics Module 1.0.
    GraphicsDocument "graphics-document" Graphics [Document] Author {NameRequired};
    GraphicsObject "graphics-object" Graphics [Group] Author;
    GraphicsSymbol "graphics-symbol" Graphics [Img] Author {NameRequired PresentationalChildren};
    // DPUB-ARIA 1.1.
    DocAbstract "doc-abstract" Dpub [Section] Author;
    DocAcknowledgments "doc-acknowledgments" Dpub [Landmark] Author;
    DocAfterword "doc-afterword" Dpub [Landmark] Author;
    DocAppendix "doc-appendix" Dpub [Landmark] Author;
    DocBacklink "doc-backlink" Dpub [Link] Contents {NameRequired};
    DocBiblioentry "doc-biblioentry" Dpub [ListItem] Author;
    DocBibliography "doc-bibliography" Dpub [Landmark] Author;
    DocBiblioref "doc-biblioref" Dpub [Link] Contents {NameRequired};
    DocChapter "doc-chapter" Dpub [Landmark] Author;
    DocColophon "doc-colophon" Dpub [Section] Author;
    DocConclusion "doc-conclusion" Dpub [Landmark] Author;
    DocCover "doc-cover" Dpub [Img] Author {PresentationalChildren};
    DocCredit "doc-credit" Dpub [Section] Author;
    DocCredits "doc-credits" Dpub [Landmark] Author;
    DocDedication "doc-dedication" Dpub [Section] Author;
    DocEndnote "doc-endnote" Dpub [ListItem] Author;
    DocEndnotes "doc-endnotes" Dpub [Landmark] Author;
    DocEpigraph "doc-epigraph" Dpub [Section] Author;
    DocEpilogue "doc-epilogue" Dpub [Landmark] Author;
    DocErrata "doc-errata" Dpub [Landmark] Author;
    DocExample "doc-example" Dpub [Section] Author;
    DocFootnote "doc-footnote" Dpub [Section] Author;
    DocForeword "doc-foreword" Dpub [Landmark] Author;
    DocGlossary "doc-glossary" Dpub [Landmark] Author;
    DocGlossref "doc-glossref" Dpub [Link] Contents {NameRequired};
    DocIndex "doc-index" Dpub [Navigation] Author;
    DocIntroduction "doc-introduction" Dpub [Landmark] Author;
    DocNoteref "doc-noteref" Dpub [Link] Contents {NameRequired};
    DocNotice "doc-notice" Dpub [Note] Author;
    DocPagebreak "doc-pagebreak" Dpub [Separator] Contents {NameRequired PresentationalChildren};
    DocPagefooter "doc-pagefooter" Dpub [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    DocPageheader "doc-pageheader" Dpub [Section] Prohibited prohibited(Braillelabel Label Labelledby);
    DocPagelist "doc-pagelist" Dpub [Navigation] Author;
    DocPart "doc-part" Dpub [Landmark] Author;
    DocPreface "doc-preface" Dpub [Landmark] Author;
    DocPrologue "doc-prologue" Dpub [Landmark] Author;
    DocPullquote "doc-pullquote" Dpub [Section] Author;
    DocQna "doc-qna" Dpub [Section] Author;
    DocSubtitle "doc-subtitle" Dpub [SectionHead] Contents;
    DocTip "doc-tip" Dpub [Note] Author;
    DocToc "doc-toc" Dpub [Navigation] Author;
}
