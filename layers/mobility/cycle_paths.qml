<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyMaxScale="1" autoRefreshTime="0" simplifyAlgorithm="0" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="1" minScale="100000" labelsEnabled="0" version="3.40.6-Bratislava" simplifyLocal="1" styleCategories="Symbology|Labeling|Rendering" simplifyDrawingHints="1" symbologyReferenceScale="-1" maxScale="0" autoRefreshMode="Disabled">
 <renderer-v2 attr="surface" forceraster="0" symbollevels="0" enableorderby="0" type="categorizedSymbol" referencescale="-1">
  <categories>
   <category value="asphalt" label="asphalt" uuid="{00000001-0000-4000-8000-000000000000}" symbol="0" type="string" render="true" />
   <category value="paving" label="paving" uuid="{00000002-0000-4000-8000-000000000000}" symbol="1" type="string" render="true" />
   <category value="gravel" label="gravel" uuid="{00000003-0000-4000-8000-000000000000}" symbol="2" type="string" render="true" />
   <category value="unknown" label="unknown" uuid="{00000004-0000-4000-8000-000000000000}" symbol="3" type="string" render="true" />
  </categories>
  <symbols>
   <symbol is_animated="0" alpha="1" name="0" type="line" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SimpleLine" id="{00000005-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="round" name="capstyle" type="QString" />
      <Option value="5;2" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="1" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="0" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SimpleLine" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="round" name="capstyle" type="QString" />
      <Option value="5;2" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="0.6" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="0" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="1" type="line" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SimpleLine" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="round" name="capstyle" type="QString" />
      <Option value="5;2" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="1" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="0" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SimpleLine" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="flat" name="capstyle" type="QString" />
      <Option value="3;0.7" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="0.6" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="1" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="2" type="line" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SimpleLine" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="round" name="capstyle" type="QString" />
      <Option value="5;2" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="1" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="0" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SimpleLine" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="flat" name="capstyle" type="QString" />
      <Option value="1.5;0.9" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="0.6" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="1" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol is_animated="0" alpha="1" name="3" type="line" clip_to_extent="1" force_rhr="0" frame_rate="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer locked="0" enabled="1" pass="0" class="SimpleLine" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="round" name="capstyle" type="QString" />
      <Option value="5;2" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="255,255,255,230,rgb:1,1,1,0.90000762951094837" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="1" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="0" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000)) + 0.35" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer locked="0" enabled="1" pass="1" class="SimpleLine" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option value="0" name="align_dash_pattern" type="QString" />
      <Option value="flat" name="capstyle" type="QString" />
      <Option value="0.7;0.7" name="customdash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
      <Option value="MM" name="customdash_unit" type="QString" />
      <Option value="0" name="dash_pattern_offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
      <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
      <Option value="0" name="draw_inside_polygon" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="15,143,99,255,rgb:0.05882352941176471,0.5607843137254902,0.38823529411764707,1" name="line_color" type="QString" />
      <Option value="solid" name="line_style" type="QString" />
      <Option value="0.6" name="line_width" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="0" name="ring_filter" type="QString" />
      <Option value="0" name="trim_distance_end" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_end_unit" type="QString" />
      <Option value="0" name="trim_distance_start" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
      <Option value="MM" name="trim_distance_start_unit" type="QString" />
      <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
      <Option value="1" name="use_custom_dash" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="max(0.4, 2600/coalesce(@map_scale, 10000))" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option value="" name="name" type="QString" />
    <Option name="properties" />
    <Option value="collection" name="type" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>1</layerGeometryType>
</qgis>
