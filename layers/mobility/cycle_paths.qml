<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" simplifyLocal="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" version="3.40.6-Bratislava" symbologyReferenceScale="-1" simplifyDrawingHints="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" minScale="100000" autoRefreshTime="0" labelsEnabled="0" maxScale="0" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" type="categorizedSymbol" enableorderby="0" symbollevels="0" attr="surface" referencescale="-1">
  <categories>
   <category render="true" type="string" label="asphalt" uuid="{00000001-0000-4000-8000-000000000000}" value="asphalt" symbol="0" />
   <category render="true" type="string" label="paving" uuid="{00000002-0000-4000-8000-000000000000}" value="paving" symbol="1" />
   <category render="true" type="string" label="gravel" uuid="{00000003-0000-4000-8000-000000000000}" value="gravel" symbol="2" />
   <category render="true" type="string" label="unknown" uuid="{00000004-0000-4000-8000-000000000000}" value="unknown" symbol="3" />
  </categories>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="line" is_animated="0" name="0" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleLine" pass="0" enabled="1" locked="0" id="{00000005-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" pass="1" enabled="1" locked="0" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.6" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="line" is_animated="0" name="1" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleLine" pass="0" enabled="1" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" pass="1" enabled="1" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="3;0.7" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.6" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="line" is_animated="0" name="2" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleLine" pass="0" enabled="1" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" pass="1" enabled="1" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="1.5;0.9" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.6" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="line" is_animated="0" name="3" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleLine" pass="0" enabled="1" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleLine" pass="1" enabled="1" locked="0" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="0.7;0.7" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.6" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>1</layerGeometryType>
</qgis>
